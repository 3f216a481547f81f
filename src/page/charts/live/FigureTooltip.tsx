import { inWords } from '../../../digest/words.ts';
import type { FigureRow } from '../rows.ts';
import { MarkTooltip } from './MarkTooltip.tsx';

interface Props {
  readonly row: FigureRow | undefined;
}

/** The words behind the bar or the part under the pointer. */
export function FigureTooltip({ row }: Props) {
  return row ? (
    <MarkTooltip stated={`${inWords(row.number)} ${row.label}`} basis={row.figure} figure={row.figure} />
  ) : null;
}
