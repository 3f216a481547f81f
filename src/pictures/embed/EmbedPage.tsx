import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { sourceInWords } from '../../digest/words.ts';
import { spaced } from '../../lib/text-width.ts';
import { ChartReading } from '../../page/charts/ChartReading.tsx';
import { ChartTableView } from '../../page/charts/ChartTableView.tsx';
import { markInWords, whatItShows } from '../../page/charts/chart-words.ts';
import { chartRows, marksOf } from '../../page/charts/rows.ts';
import { StaticChart } from '../../page/charts/StaticChart.tsx';
import { chartTable } from '../../page/charts/table-rows.ts';
import { List } from '../../page/ui/List.tsx';
import { LanguagesContext, languagesOf } from '../../page/ui/Told.tsx';
import { chartWords } from '../../words/charts.ts';
import { embedWords } from '../../words/embed.ts';
import { onlyData } from './only-data.ts';

/** As WCAG has it (1.4.12): what a reader's own style may put between letters and words without anything being lost. */
const SPACED = spaced({ letters: 0.12, words: 0.16 });

interface Props {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** The address of the whole dashboard, from this page. */
  readonly whole: string;
}

/**
 * One chart alone, as it stands in a frame on other sites: no script draws it, and no reader's choice changes it. For ears
 * it is its marks in words, and the drawing is left out, as in the page. Its address may ask for only what is tied to
 * someone (embed/only-in-frame.ts).
 */
export function EmbedPage({ chart, digest, index, whole }: Props) {
  const data = chartRows(chart, digest, index);
  const { source } = digest;
  const languages = languagesOf(digest);
  return (
    <LanguagesContext value={languages}>
      <main className="embed">
        <h1 lang={languages.digest}>{chart.title}</h1>
        <p className="divided" data-marks={JSON.stringify(onlyData(chart, digest, index))} hidden />
        <p className="unseen">{whatItShows(data)}</p>
        <List className="unseen" aria-label={embedWords.marks}>
          {marksOf(data).map((row) => (
            <li key={row.receipt.key} data-who={row.actors.join(' ')}>
              {markInWords(row, index)}
            </li>
          ))}
        </List>
        <div className="plot" aria-hidden="true" dir="ltr">
          <StaticChart data={data} numbered={false} />
        </div>
        {data.kind === 'series' ? (
          <template data-spaced>
            <StaticChart data={data} numbered={false} measure={SPACED} />
          </template>
        ) : null}
        <ChartReading chart={chart} data={data} index={index} />
        <p className="source">
          {chartWords.source[0]}
          {source.url === undefined ? (
            sourceInWords(source)
          ) : (
            <a href={source.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
              {sourceInWords(source)}
              <NewTab />
            </a>
          )}
          {chartWords.source[1]}
        </p>
        <details className="more">
          <summary>{embedWords.table}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: no link stands in it, so it takes the focus itself, to be scrolled from the keyboard */}
          <section className="table-scroll" tabIndex={0} aria-label={chartWords.tableOf(chart.title)}>
            <ChartTableView table={chartTable(data, index)} caption={chart.title} numbered={false} />
          </section>
        </details>
        <p className="whole">
          <a href={`${whole}#chart-${chart.id}`} target="_blank" rel="noopener noreferrer">
            {embedWords.whole}
            <NewTab />
          </a>
        </p>
      </main>
    </LanguagesContext>
  );
}

/** A frame is no place to read another page in, so links leave it. */
function NewTab() {
  return <span className="unseen"> {embedWords.newTab}</span>;
}
