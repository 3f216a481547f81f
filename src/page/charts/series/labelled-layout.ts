import { capitalised } from '../../../lib/prose.ts';
import { wrapText } from '../../../lib/wrap-text.ts';
import { GUTTER } from '../marks/gutter.ts';
import { lineStep } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { extentOf } from '../value-ticks.ts';
import { LABEL_GAP, labelBlock, placeLabels } from './direct-labels.ts';
import { datesOf } from './series-dates.ts';
import {
  common,
  LEAST,
  type SeriesLayout,
  type SeriesRoom,
  saidLines,
  scaleOf,
  sharedSpeaker,
  UNIT_GAP,
  usualHeight,
} from './series-frame.ts';
import { areColumns, joinsOf, lineOf, type SeriesScale, seriesMark } from './series-marks.ts';

/** Room behind a number for that of its receipt, in em. */
const RECEIPT_ROOM = 0.75;

/** Every number at its mark; null where that cannot be. */
export function labelledLayout(
  rows: readonly SeriesRow[],
  room: SeriesRoom,
  numberSize: number,
): SeriesLayout | null {
  const { width, em, measure, height, receipts } = room;
  const frame = { left: GUTTER, right: width - GUTTER };
  const columns = areColumns(rows);
  const shared = sharedSpeaker(rows);
  const [label = '', ...others] = new Set(rows.map((row) => row.label));
  // What is counted is said once, over all: where it is not the same, each says its own, in a list.
  if (others.length > 0) return null;
  const unit = wrapText(capitalised(label), frame.right - frame.left, (words) =>
    measure(words, 'sans', em * 0.8125),
  );
  const pitch = (frame.right - frame.left) / rows.length - em * 0.6;
  const blocksFor = (perUnit: number) =>
    rows.map((row) => {
      const mark = seriesMark(row, columns, { ...scaleOf(rows, frame), zero: 0, perUnit });
      return labelBlock(row, mark, Math.max(pitch, mark.width), shared === null ? row.attribution : '', {
        em,
        numberSize,
        measure,
        receiptRoom: receipts ? em * RECEIPT_ROOM : 0,
      });
    });
  const { min, max } = extentOf(rows);
  // Words are as high whatever the length of their mark, which is known only once they have their room.
  const first = blocksFor(0);
  const over = roomFor(first, rows, false);
  const under = roomFor(first, rows, true);
  const dates = datesOf(rows, { ...frame, em, measure, scale: scaleOf(rows, frame) });
  const said = saidLines(shared, frame.right - frame.left, room);
  const unitHeight = unit.length * lineStep(em * 0.8125) + em * UNIT_GAP;
  const rest = unitHeight + over + under + dates.height + said.length * lineStep(em * 0.8125) + em * 0.3;
  const plot = height === undefined ? usualHeight(room) : height - rest - 1;
  if (plot < LEAST * em) return null;
  const perUnit = plot / (max - min);
  const top = unitHeight + over;
  const scale: SeriesScale = { ...scaleOf(rows, frame), zero: top + max * perUnit, perUnit };
  const marks = rows.map((row) => seriesMark(row, columns, scale));
  const blocks = blocksFor(perUnit).flatMap((block) => block ?? []);
  const joins = columns ? [] : joinsOf(rows);
  const lines = joins.flatMap((join) => lineOf(join, marks) ?? []);
  const labels =
    blocks.length < rows.length ? null : placeLabels(blocks, marks, { ...frame, zero: scale.zero, lines });
  if (labels === null) return null;
  const plotEnd = top + plot + under;
  const saidY = Math.ceil(plotEnd + dates.height);
  return {
    ...common(rows, columns, room),
    ...frame,
    unit,
    zero: scale.zero,
    plotEnd: saidY,
    ticks: [],
    dates: dates.labels,
    datesY: plotEnd,
    marks,
    labels,
    listed: [],
    saidBy: { lines: said, y: saidY },
    height: Math.ceil(saidY + said.length * lineStep(em * 0.8125) + em * 0.3),
  };
}

/** The room that labels take on one side of all marks. */
function roomFor(
  blocks: readonly ReturnType<typeof labelBlock>[],
  rows: readonly SeriesRow[],
  below: boolean,
) {
  const heights = blocks.flatMap((block, index) =>
    block === null || rows[index]?.below !== below ? [] : [block.height + LABEL_GAP],
  );
  return Math.max(0, ...heights);
}
