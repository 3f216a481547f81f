import bidiFactory from 'bidi-js';
import { unitsOf } from './joined-words.ts';
import type { OrderedLine } from './shaped-words.ts';

const bidi = bidiFactory();

/**
 * The parts of a line as they stand from left to right, by the Unicode Bidirectional Algorithm; words that are shaped as
 * a whole stay whole, brackets are turned. The line runs in the direction of its first letter that has one.
 */
export function visualOrder(line: string): OrderedLine {
  const embedding = bidi.getEmbeddingLevels(line, 'auto');
  const units = unitsOf(line);
  const starts: number[] = [];
  const unitAt: number[] = [];
  units.forEach((unit, index) => {
    starts.push(unitAt.length);
    for (let count = unit.length; count > 0; count -= 1) unitAt.push(index);
  });
  // A unit stands where the first of its characters comes.
  const order = [...new Set(bidi.getReorderedIndices(line, embedding).map((at) => unitAt[at] ?? 0))];
  const parts = order.map((index) => {
    const [text = '', at = 0] = [units[index], starts[index]];
    const isTurned = (embedding.levels[at] ?? 0) % 2 === 1;
    return { text: (isTurned ? bidi.getMirroredCharacter(text) : null) ?? text, at };
  });
  return { fromTheRight: (embedding.paragraphs[0]?.level ?? 0) % 2 === 1, parts };
}
