import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { wellFormed } from '../well-formed.ts';
import { changed, expectRefused, figure, problemsOf, quoted, type Refusal } from './fixtures.ts';
import { checkReferences } from './ids.ts';

test.each<Refusal>([
  {
    name: 'an id that stands twice',
    digest: changed(['actors', 1, 'id'], 'constructor'),
    path: '$.actors[1].id',
    reason: /"constructor" stands twice in "actors", first in entry 1\./,
    remedy: /of its own/,
  },
  {
    name: 'a side that is not there',
    digest: changed(['actors', 0, 'side'], 'city'),
    path: '$.actors[0].side',
    reason: /"city" is no id in "sides"/,
    remedy: /"town"/,
  },
  {
    name: 'a whole that is not there',
    digest: changed(['actors', 1, 'partOf'], 'toString'),
    path: '$.actors[1].partOf',
    reason: /"toString"/,
    remedy: /Known are "mayor"|Known are "constructor"/,
  },
  {
    name: 'a speaker who is not there',
    digest: changed(figure('saidBy'), 'major'),
    path: '$.figures[0].saidBy',
    reason: /"major"/,
    remedy: /Known are "mayor"/,
  },
  {
    name: 'a figure about nobody known',
    digest: changed(figure('about', 0), 'x'),
    path: '$.figures[0].about[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a tie with words to nobody known',
    digest: changed(figure('about', 0), { actor: 'x', receipt: quoted('the water board') }),
    path: '$.figures[0].about[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a tie named twice, with words and without',
    digest: changed(figure('about'), ['mayor', { actor: 'mayor', receipt: quoted('Mayor Ada Hill') }]),
    path: '$.figures[0].about[1]',
    reason: /"mayor" is named twice/,
    remedy: /once/,
  },
  {
    name: 'bars of a figure that is not there',
    digest: changed(['charts', 0, 'figures', 1], 'x'),
    path: '$.charts[0].figures[1]',
    reason: /"x" is no id in "figures"/,
    remedy: /"left"/,
  },
  {
    name: 'a whole figure that is not there',
    digest: changed(['charts', 1, 'whole'], 'x'),
    path: '$.charts[1].whole',
    reason: /"x"/,
    remedy: /"left"/,
  },
  {
    name: 'a part that is not there',
    digest: changed(['charts', 1, 'parts', 0], 'x'),
    path: '$.charts[1].parts[0]',
    reason: /"x"/,
    remedy: /"left"/,
  },
  {
    name: 'an event that is not there',
    digest: changed(['charts', 2, 'events', 0], 'x'),
    path: '$.charts[2].events[0]',
    reason: /"x" is no id in "events"/,
    remedy: /"breach"/,
  },
  {
    name: 'an actor of an event who is not there',
    digest: changed(['events', 0, 'actors'], ['x']),
    path: '$.events[0].actors[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'an actor of a position who is not there',
    digest: changed(['positions', 0, 'actor'], 'x'),
    path: '$.positions[0].actor',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'an issue that is not there',
    digest: changed(['positions', 0, 'issue'], 'x'),
    path: '$.positions[0].issue',
    reason: /"x"/,
    remedy: /"gates"/,
  },
  {
    name: 'a relation from nobody',
    digest: changed(['relations', 0, 'from'], 'x'),
    path: '$.relations[0].from',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a relation to nobody',
    digest: changed(['relations', 0, 'to'], 'x'),
    path: '$.relations[0].to',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a deadline pressed by nobody',
    digest: changed(['deadline', 'pressedBy', 0], 'x'),
    path: '$.deadline.pressedBy[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a term that is not there',
    digest: changed(['figures', 3, 'derived', 'minus', 1], 'x'),
    path: '$.figures[3].derived.minus[1]',
    reason: /"x"/,
    remedy: /"left"/,
  },
  {
    name: 'a figure to start from that is not there',
    digest: changed(['figures', 3, 'derived', 'from'], 'x'),
    path: '$.figures[3].derived.from',
    reason: /"x" is no id in "figures"/,
    remedy: /"left"/,
  },
  {
    name: 'a figure to add that is not there',
    digest: changed(['figures', 3, 'derived', 'plus'], ['x']),
    path: '$.figures[3].derived.plus[0]',
    reason: /"x" is no id in "figures"/,
    remedy: /"left"/,
  },
  {
    name: 'an id named twice in a list',
    digest: changed(['charts', 1, 'parts'], ['hall', 'hall']),
    path: '$.charts[1].parts[1]',
    reason: /"hall" is named twice/,
    remedy: /once/,
  },
  {
    name: 'a figure that is not there, in disagreement',
    digest: tinyDigest({ disagree: [['left', 'lost']] }),
    path: '$.disagree[0][1]',
    reason: /"lost" is no id in "figures"/,
    remedy: /"left"/,
  },
  {
    name: 'a figure that disagrees with itself',
    digest: tinyDigest({ disagree: [['left', 'left']] }),
    path: '$.disagree[0][1]',
    reason: /named twice/,
    remedy: /once/,
  },
  {
    name: 'a reference of the second of two deadlines',
    digest: changed(['deadline'], [tinyDigest().deadline, { ...tinyDigest().deadline, pressedBy: ['x'] }]),
    path: '$.deadline[1].pressedBy[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
])('refuses $name', expectRefused);

test.each([
  // In whatever case, by the beginning, by what is within.
  ['census', ['hall', 'CENSUS'], '"CENSUS", "hall"'],
  ['hull2', ['hall', 'hu-one'], '"hu-one", "hall"'],
  ['turned', ['tulips', 'returned'], '"returned", "tulips"'],
  ['returnedhome', ['rest', 'home'], '"home", "rest"'],
  ['x', ['a', 'b', 'c', 'd', 'e', 'f'], '"a", "b", "c", "d", "e", "f"'],
  ['x', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], '"a", "b", "c", "d", "e", "f" and 2 more'],
])('for the unknown id %j, of %j are offered %s', (unknown, known, offered) => {
  expect(remedyFor(unknown, known)).toBe(`Known are ${offered}.`);
});

test('of very many ids the first are compared, and no time is lost', () => {
  const known = Array.from({ length: 300 }, (_, place) => `f${place}`);
  expect(remedyFor('f199x', known)).toMatch(/^Known are "f199"/);
  expect(remedyFor('f250x', known)).not.toContain('"f250"');
});

/** What is said to do about an unknown id of a figure in a chart. */
function remedyFor(unknown: string, known: readonly string[]): string | undefined {
  const chart = { id: 'c', title: 'x', kind: 'bars', figures: [unknown] };
  const figures = known.map((id) => ({ id }));
  return checkReferences(wellFormed({ figures, charts: [chart] }))[0]?.remedy;
}

test('an id may be named in two fields of one entry: a side and a body may have one name', () => {
  const digest = tinyDigest({ sides: [{ id: 'constructor', label: 'The board' }] });
  const actors = digest.actors.map((actor) => ({ ...actor, side: 'constructor' }));
  expect(problemsOf({ ...digest, actors })).toEqual([]);
});

test('of an unknown id the likest known ones are named first, whatever their case', () => {
  const named = (id: string) =>
    /Known are (.*)\./.exec(problemsOf(changed(['charts', 0, 'figures', 1], id))[0]?.remedy ?? '')?.[1];
  expect(named('RETURNED')).toMatch(/^"returned"/);
  expect(named('hal')).toMatch(/^"hall"/);
  expect(named('elsewhere2')).toMatch(/^"elsewhere"/);
  expect(named('cens-us')).toMatch(/^"census"/);
});

test('the same id in two lists is no repetition', () => {
  expect(problemsOf(changed(['charts', 0, 'figures'], ['returned', 'hall']))).toEqual([]);
});

test('an id may stand in lists of different kinds', () => {
  expect(problemsOf(changed(['sides', 0, 'id'], 'mayor')).map(({ path }) => path)).not.toContain(
    '$.sides[0].id',
  );
});

test('to a list with no id yet, one is to be added', () => {
  const empty = tinyDigest({ issues: [] });
  expect(problemsOf(empty).find(({ path }) => path.endsWith('.issue'))?.remedy).toContain(
    'Add it to "issues", which holds no id yet.',
  );
});
