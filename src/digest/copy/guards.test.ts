import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import type { Digest, Figure } from '../schema.ts';
import { guardsOf } from './guards.ts';
import { keyOf } from './query.ts';
import { createLexicon } from './tokens.ts';

/** How far a negation is looked for from each of these quotes. */
function reaches(digest: Digest): Readonly<Record<string, number>> {
  const guards = guardsOf(digest, createLexicon());
  return Object.fromEntries([...guards].map(([key, { reach }]) => [JSON.parse(key)[2], reach]));
}

const base = tinyDigest();
const [figure] = base.figures;
const [event] = base.events;
if (figure === undefined || event === undefined) throw new Error('the fixture has changed');
const of = (quote: string, label = 'People', more: Partial<Figure> = {}): Figure => ({
  ...figure,
  label,
  receipt: { paragraph: 1, quote },
  ...more,
});
const nothing = { actors: [], issues: [], positions: [], relations: [], charts: [], events: [], figures: [] };
const only = (parts: Partial<Digest>): Digest => {
  const { deadline: _, ...digest } = tinyDigest({ ...nothing, ...parts });
  return digest;
};

test('two words may stand between a negation and a figure’s quote, none before what is said in words', () => {
  const happened = { ...event, label: 'The dyke broke', receipt: { paragraph: 1, quote: 'it broke' } };
  expect(reaches(only({ figures: [of('about 250 people')], events: [happened] }))).toEqual({
    'about 250 people': 2,
    'it broke': 0,
  });
});

test('a figure whose quote holds no number is guarded as words are', () => {
  expect(reaches(only({ figures: [of('many people')] }))).toEqual({ 'many people': 0 });
});

test('where a statement itself says "not", a negation is its own, also of a quote that others share', () => {
  const denied = of('about 250 people', 'People who did not leave');
  expect(reaches(only({ figures: [denied] }))).toEqual({ 'about 250 people': -1 });
  const other = { ...of('about 250 people'), id: 'other' };
  expect(reaches(only({ figures: [denied, other] }))).toEqual({ 'about 250 people': -1 });
  expect(reaches(only({ figures: [other, denied] }))).toEqual({ 'about 250 people': -1 });
});

test('of two statements on one quote the wider reach counts', () => {
  const happened = { ...event, label: 'They left', receipt: { paragraph: 1, quote: 'about 250 people' } };
  expect(reaches(only({ figures: [of('about 250 people')], events: [happened] }))).toEqual({
    'about 250 people': 2,
  });
});

test('the number that is guarded is the figure’s own, of a range its lower one', () => {
  const range = of('in 5 boats 100 to 120 people', 'People', {
    quantity: { qualifier: 'between', low: 100, high: 120 },
  });
  const guard = guardsOf(only({ figures: [range] }), createLexicon()).get(
    keyOf({ paragraph: 1, quote: 'in 5 boats 100 to 120 people' }),
  );
  expect(guard?.number).toEqual({ leads: false, after: ['to', '120', 'people'], signed: false });
});

test('a name in a quote is guarded against nothing', () => {
  expect(reaches(only({ actors: [...base.actors] }))).toEqual({});
});
