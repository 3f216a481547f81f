import { estimate, type Measure } from '../../../lib/text-width.ts';
import { Fixed } from '../../ui/Fixed.tsx';
import { COMPOSED_EM } from '../composed-em.ts';
import type { Paint } from '../marks/paint.ts';
import type { SeriesRow } from '../rows.ts';
import { COMPOSITIONS } from './compositions.ts';
import { seriesSlices } from './series-slices.tsx';

interface Props {
  readonly rows: readonly SeriesRow[];
  readonly paint: Paint;
  /** How wide its words are: as the build takes them to be, or as a reader's own style spaces them. */
  readonly measure: Measure;
}

/**
 * A series on a page: its words stand at their marks, wherever in the drawing these lie, so it is plain SVG, which does not
 * wrap, in every composition. It changes with the reader's spacing alone.
 */
export function ComposedSeries({ rows, paint, measure }: Props) {
  // In the reader's own spacing it is another element: what the build wrote has not the room.
  const drawn = measure === estimate ? 'built' : 'anew';
  return COMPOSITIONS.map(({ name, width }) => (
    <Fixed
      key={`${name} ${drawn}`}
      as="div"
      className={`static-chart composed ${drawn} ${name}`}
      translate="no"
    >
      {() =>
        seriesSlices(rows, { width, em: COMPOSED_EM, paint, measure }).map(
          ({ id, top, height, actors, drawn: marks, over }) => (
            <svg
              key={id}
              viewBox={`0 ${top} ${width} ${height}`}
              aria-hidden="true"
              {...(over ? { className: 'over' } : {})}
              {...(actors === null ? {} : { 'data-who': actors.join(' ') })}
            >
              {marks}
            </svg>
          ),
        )
      }
    </Fixed>
  ));
}
