import { wrapText } from '../../../lib/wrap-text.ts';
import { GUTTER } from '../marks/gutter.ts';
import { layoutLabel, lineStep } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { extentOf, valueTicks } from '../value-ticks.ts';
import { isTooSmall } from './direct-labels.ts';
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
  unitLines,
  usualHeight,
} from './series-frame.ts';
import { areColumns, type SeriesScale, seriesMark } from './series-marks.ts';

/** Under each figure, in em: with none, its first line is as near to the one before it as to its own. */
const ROW_GAP = 0.5;
/** Times that take no more of the width than this stand beside the words. */
const MOST_BESIDE = 0.34;

/** Numbers to read by at the left, and every figure in words under the drawing. */
export function listedLayout(rows: readonly SeriesRow[], room: SeriesRoom): SeriesLayout {
  const { width, em, measure, height, lists } = room;
  const columns = areColumns(rows);
  const tickSize = em * 0.8125;
  const { min, max } = extentOf(rows);
  const axis = { left: 0, right: usualHeight(room), tickSize, measure, bare: true };
  const gutter = Math.max(...valueTicks(rows, axis).map(({ words }) => measure(words, 'sans', tickSize)));
  const frame = { left: Math.min(GUTTER + gutter + em * 0.5, width * 0.4), right: width - GUTTER };
  const unit = unitLines(rows, width - 2 * GUTTER, room);
  const dates = datesOf(rows, { ...frame, em, measure, scale: scaleOf(rows, frame) });
  const unitHeight = unit.length * lineStep(tickSize) + em * UNIT_GAP;
  const headSize = em * 0.9375;
  const shared = sharedSpeaker(rows);
  const bold = (text: string) => measure(text, 'sansBold', headSize);
  const inner = width - 2 * GUTTER;
  const widest = Math.max(...rows.map(({ when }) => bold(when))) + em;
  const labelX = widest <= inner * MOST_BESIDE ? GUTTER + Math.ceil(widest) : GUTTER;
  const beside = labelX > GUTTER;
  const words = rows.map((row) => {
    const mark = seriesMark(row, columns, {
      ...scaleOf(rows, frame),
      zero: 0,
      perUnit: axis.right / (max - min),
    });
    const signed = isTooSmall(row, mark);
    const head = wrapText(row.when, inner, bold);
    const note = shared === null ? row.attribution : '';
    const label = layoutLabel(row.number, row.label, note, width - GUTTER - labelX, em, measure, signed);
    const headHeight = beside ? 0 : head.length * lineStep(headSize);
    return { row, head, label, headHeight, height: headHeight + label.height + em * ROW_GAP };
  });
  const listHeight = words.reduce((sum, each) => sum + (lists(each.row) ? each.height : 0), 0);
  const saidHeight = shared === null ? 0 : lineStep(tickSize) * 2;
  const rest = unitHeight + dates.height + em * 0.6 + saidHeight;
  const plot =
    height === undefined ? usualHeight(room) : Math.max(LEAST * em, height - rest - listHeight - 1);
  const perUnit = plot / (max - min);
  const scale: SeriesScale = { ...scaleOf(rows, frame), zero: unitHeight + max * perUnit, perUnit };
  const dateY = unitHeight + plot;
  const plotEnd = Math.ceil(dateY + dates.height + em * 0.6);
  let y = plotEnd;
  const listed = words.flatMap(({ row, head, headHeight, label, height: own }) => {
    if (!lists(row)) return [];
    const at = y;
    y += Math.ceil(own);
    return [{ id: row.id, y: at, height: Math.ceil(own), head, label, labelX, labelY: at + headHeight }];
  });
  const said = saidLines(shared, inner, room);
  return {
    ...common(rows, columns, room),
    ...frame,
    unit,
    zero: scale.zero,
    plotEnd,
    ticks: valueTicks(rows, { ...axis, right: plot }),
    dates: dates.labels,
    datesY: dateY,
    marks: rows.map((row) => seriesMark(row, columns, scale)),
    labels: [],
    listed,
    saidBy: { lines: said, y },
    height: y + Math.ceil(said.length * lineStep(tickSize) + (said.length > 0 ? em * 0.3 : 0)),
  };
}
