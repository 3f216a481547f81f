import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { sourceInWords } from '../../digest/words.ts';
import { estimate } from '../../lib/text-width.ts';
import { chartSentence, howToRead } from '../../page/charts/chart-sentence.ts';
import { edgesOf } from '../../page/charts/chart-words.ts';
import { COMPOSED_EM } from '../../page/charts/composed-em.ts';
import { EdgeKey } from '../../page/charts/EdgeKey.tsx';
import { PAGE_PAINT } from '../../page/charts/marks/paint.ts';
import { chartRows } from '../../page/charts/rows.ts';
import { composePicture } from '../../pictures/export/compose-picture.tsx';
import type { PictureOptions } from '../../pictures/export/picture-options.ts';

interface Props {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
}

/** A phone's column: one drawing serves every screen, scaled up on a wide one. */
const WIDTH = 338;

const OPTIONS: PictureOptions = {
  width: WIDTH,
  height: undefined,
  em: COMPOSED_EM,
  numberEm: 1.375,
  measure: estimate,
  paint: PAGE_PAINT,
  paintOf: () => PAGE_PAINT,
  shows: () => true,
};

/** A chart with the marks of ours, drawn beforehand. */
export function LimitChart({ chart, digest, index }: Props) {
  const data = chartRows(chart, digest, index);
  const { height, plot } = composePicture(data, OPTIONS);
  return (
    <section className={`chart ${data.kind}`}>
      <h3>{chart.title}</h3>
      <small>{howToRead(chart, data, index)}</small>
      <EdgeKey edges={edgesOf(data)} />
      <svg role="img" aria-label={chartSentence(chart, data, index)} viewBox={`0 0 ${WIDTH} ${height}`}>
        {plot}
      </svg>
      <br />
      <small>Source: {sourceInWords(digest.source)}. As of the dates shown; not updated.</small>{' '}
      <button type="button" className="png">
        PNG
      </button>
    </section>
  );
}
