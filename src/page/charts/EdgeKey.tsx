import { chartWords } from '../../words/charts.ts';
import { List } from '../ui/List.tsx';
import type { KeyEntry } from './chart-words.ts';
import { PAGE_PAINT } from './marks/paint.ts';
import { QuantityBar } from './marks/QuantityBar.tsx';
import { swatch } from './marks/swatch.ts';

interface Props {
  readonly edges: readonly KeyEntry[];
}

/** The key to a chart's ends, in words and as they are drawn; an end goes where all that it is drawn of is left out. */
export function EdgeKey({ edges }: Props) {
  if (edges.length === 0) return null;
  return (
    <List className="edge-key" aria-label={chartWords.ends}>
      {edges.map(({ edge, words, hollow, actors }) => (
        <li key={words} data-who={actors.join(' ')}>
          <svg width="44" height="20" aria-hidden="true">
            <g transform="translate(1 4)">
              <QuantityBar
                edge={edge}
                paint={PAGE_PAINT}
                {...swatch(edge, 40)}
                thickness={12}
                hollow={hollow}
              />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </List>
  );
}
