import { paragraphsInWords } from '../../digest/paragraphs-in-words.ts';
import { quotesOf } from '../../digest/receipts.ts';
import type { Basis } from '../../digest/schema.ts';
import { backgroundInWords, inWords, sourceInWords, workingInWords } from '../../digest/words.ts';
import { fromTheLeft, isolated } from '../../lib/isolate.ts';
import { withinQuotes } from '../../lib/within-quotes.ts';
import { chartRows } from '../../page/charts/rows.ts';
import { imageDescription } from './ChartImage.tsx';
import { type ExportInput, showsOf } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { IMAGE_FORMAT, type SavedView } from './saved-view.ts';
import { viewLink } from './view-link.ts';

/** What a picture holds inside of its file, so that it can be cited, described, and opened again. */
export interface ImageRecord {
  readonly title: string;
  readonly altText: string;
  /** "Newsday, Associated Press, 11 January 2025. https://…" */
  readonly source: string;
  readonly language: string;
  readonly published: string;
  /** The words behind each statement, one a line. */
  readonly receipts: readonly string[];
  readonly link: string;
  readonly view: SavedView;
}

export function imageRecord(input: ExportInput, choices: ImageChoices): ImageRecord {
  const { chart, digest, selected, only, asOf, hash } = input;
  const { source } = digest;
  const { shape, theme, background } = choices;
  return {
    title: chart.title,
    altText: imageDescription(input),
    source: [`${sourceInWords(source)}.`, source.url].filter(Boolean).join(' '),
    language: digest.language,
    published: source.published,
    receipts: receiptsInWords(input),
    link: viewLink(input),
    view: {
      format: IMAGE_FORMAT,
      digest: { hash, headline: digest.headline, published: source.published },
      view: { chart: chart.id, selected: [...selected], only, asOf },
      choices: { shape, theme, background },
      link: viewLink(input),
    },
  };
}

/** "over 46,000 Palestinians killed: “…” (paragraph 4)" */
function receiptsInWords(input: ExportInput): string[] {
  const { chart, digest, index } = input;
  const shows = showsOf(input);
  const data = chartRows(chart, digest, index);
  if (data.kind === 'timeline')
    return data.rows.filter(shows).map((row) => fromTheLeft(`${row.label}: ${wordsBehind(row.basis)}`));
  const rows = data.kind === 'breakdown' ? [data.whole, ...data.rows] : data.rows;
  return rows
    .filter(shows)
    .map(
      ({ number, label, figure }) =>
        `${inWords(number)} ${label}: ${workingInWords(figure, index) ?? wordsBehind(figure)}`,
    );
}

function wordsBehind(basis: Basis): string {
  const quotes = quotesOf(basis);
  const words = quotes.map(({ quote }) => `“${isolated(withinQuotes(quote))}”`).join(' … ');
  return backgroundInWords(basis) ?? `${words} (${paragraphsInWords(quotes)})`;
}
