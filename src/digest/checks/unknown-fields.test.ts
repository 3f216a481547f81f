import { expect, test } from 'vitest';
import { changed, expectRefused, figure, problemsOf, quoted, type Refusal } from './fixtures.ts';
import { checkUnknownFields } from './unknown-fields.ts';

test.each<Refusal>([
  {
    name: 'an unknown field of a tie',
    digest: changed(['events', 0, 'actors'], [{ actor: 'mayor', receipt: quoted('the board'), mood: 1 }]),
    path: '$.events[0].actors[0].mood',
    reason: /"mood" is not known/,
    remedy: /"actor", "receipt"/,
  },
  {
    name: 'an unknown field',
    digest: changed(['mood'], 1),
    path: '$.mood',
    reason: /"mood"/,
    remedy: /"headline", "summary"/,
  },
  {
    name: 'an unknown field with an odd name',
    digest: changed(['my mood'], 1),
    path: "$['my mood']",
    reason: /"my mood"/,
    remedy: /"headline"/,
  },
  {
    name: 'an unknown field of a quantity',
    digest: changed(figure('quantity', 'margin'), 5),
    path: '$.figures[0].quantity.margin',
    reason: /"margin"/,
    remedy: /"qualifier", "value"/,
  },
  {
    name: 'an unknown field of a quote',
    digest: changed(['figures', 2, 'receipt', 0, 'page'], 5),
    path: '$.figures[2].receipt[0].page',
    reason: /"page"/,
    remedy: /"paragraph"/,
  },
])('refuses $name', expectRefused);

test('all fields are named that are known in a place, in the order of the format', () => {
  const remedy = problemsOf(changed(['mood'], 1))[0]?.remedy;
  expect(remedy).toMatch(/^Take it out, or use one of "\$schema", "format", .*, "deadline"/);
  expect(remedy).not.toContain('more');
});

test.each([
  // The form that a value names decides what it may hold; of what names none, no field is told.
  [['charts', 0], { id: 'c', title: 'x', kind: 'timeline', events: ['breach'], whole: 'left' }, ['whole']],
  [['charts', 0], { id: 'c', title: 'x', kind: 'bars', figures: ['left'], parts: [] }, ['parts']],
  [['charts', 0], { id: 'c', title: 'x', kind: 'pie', figures: ['left'], slices: [] }, []],
  [['charts', 0], { id: 'c', title: 'x', slices: [] }, []],
  [['charts', 0], 'bars', []],
  [['charts', 0], null, []],
  [['charts', 0], [{ slices: [] }], []],
  [figure('quantity'), { qualifier: 'over', value: 3, low: 1 }, ['low']],
  [figure('quantity'), { qualifier: 'between', low: 1, high: 2, value: 3 }, ['value']],
  [figure('quantity'), { qualifier: 'exact', times: 2, ratio: [1, 2], of: 3 }, ['times', 'of']],
  [figure('about'), ['mayor', { actor: 'mayor', mood: 1 }], ['mood']],
  [figure('receipt'), { paragraph: 1, quote: 'x', page: 5 }, ['page']],
  [figure('receipt'), 'about 250', []],
])('at %j, of %j these fields are not known: %j', (steps, value, fields) => {
  const findings = checkUnknownFields(changed(steps, value));
  expect(findings.map(({ at }) => at.at(-1))).toEqual(fields);
});

test.each([
  [
    'figures',
    0,
    ['quantity'],
    { qualifier: 'exact', ratio: [1, 4], value: 3 },
    ['$.figures[0].quantity.ratio'],
  ],
  ['figures', 0, ['quantity'], { qualifier: 'between', low: 1, high: 2, x: 3 }, ['$.figures[0].quantity.x']],
])('of several forms the one that fits best is meant: %s %i %j as %j', (list, place, steps, value, paths) => {
  const found = problemsOf(changed([list, place, ...steps], value)).map(({ path }) => path);
  expect(found.filter((path) => path.startsWith('$.figures[0].quantity.'))).toEqual(
    expect.arrayContaining(paths),
  );
});

test('a list in place of an object is told once, and its entries are not gone through', () => {
  expect(
    problemsOf(changed(['source'], [{ mood: 1 }])).filter(({ path }) => path === '$.source'),
  ).not.toEqual([]);
});
