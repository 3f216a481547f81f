import type { Tick } from '../value-ticks.ts';
import type { PageTicks } from './page-ticks.ts';

/** The scale under the bars of a page: a line from zero, and round numbers with their unit to read lengths by. */
export function ValueScale({ sets: { usual, small } }: { readonly sets: PageTicks }) {
  return small === null ? (
    <Scale ticks={usual} />
  ) : (
    <>
      <Scale ticks={usual} room="usual" />
      <Scale ticks={small} room="small" />
    </>
  );
}

interface Props {
  readonly ticks: readonly Tick[];
  /** The rooms that it is for, where it is not for all. */
  readonly room?: 'usual' | 'small';
}

function Scale({ ticks, room }: Props) {
  return (
    <svg className={room === undefined ? 'dates axis' : `dates axis ${room}`} aria-hidden="true">
      <line x2="100%" />
      {ticks.map(({ value, x, words, anchor }) => (
        <g key={value}>
          <line x1={`${x}%`} x2={`${x}%`} y1="-6" />
          <text x={`${x}%`} y="1.3em" textAnchor={anchor}>
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}
