import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { MOST_PARTS_DEEP, MOST_TOGETHER } from '../limits.ts';
import { pageRoom } from '../page-room.ts';
import { wellFormed } from '../well-formed.ts';
import { checkTogether } from './together.ts';

/** Issues of so many characters in all, each of them a line of text and one of quotation. */
function issuesOf(lines: number, characters: number) {
  const issue = (label: string, place: number) => ({
    id: `i${place}`,
    label,
    receipt: { paragraph: 1, quote: 'q' },
  });
  const count = lines / 2;
  const all = Math.floor(characters / count) - 1;
  return Array.from({ length: count }, (_, place) =>
    issue('x'.repeat(place === 0 ? characters - count - all * (count - 1) : all), place),
  );
}

/** Nothing but issues: what is counted of them is told by `pageRoom`. */
function saidOf(lines: number, characters: number): readonly string[] {
  const parts = wellFormed({ ...Object(tinyDigest()), issues: [] });
  const issues = issuesOf(lines, characters).map((entry) => ({ at: ['issues'], entry }));
  const bare = { ...parts, actors: [], figures: [], events: [], positions: [], relations: [], deadlines: [] };
  const all = { ...bare, charts: [], issues };
  expect(pageRoom(all)).toEqual({ lines, characters });
  return checkTogether(all).map(({ reason }) => reason);
}

test('a page may be filled to its last line and character, and no further', () => {
  const { lines, characters } = MOST_TOGETHER;
  expect(saidOf(lines, characters)).toEqual([]);
  expect(saidOf(lines + 2, characters)).toEqual([
    expect.stringMatching(/^The digest fills 16,002 lines of the page, .*; at most 16,000 can be shown\.$/),
  ]);
  expect(saidOf(lines, characters + 1)).toEqual([
    expect.stringMatching(
      /^The digest fills the page with 2,000,001 characters, .*; at most 2,000,000 can be shown\.$/,
    ),
  ]);
});

test('a digest may have so many charts, and no more', () => {
  const charts = (count: number) =>
    checkTogether(
      wellFormed({
        ...tinyDigest(),
        charts: Array.from({ length: count }, (_, n) => ({ ...tinyDigest().charts[0], id: `c${n}` })),
      }),
    ).map(({ reason }) => reason);
  expect(charts(MOST_TOGETHER.charts)).toEqual([]);
  expect(charts(MOST_TOGETHER.charts + 1)).toEqual(['The digest has 21 charts; at most 20 can be shown.']);
});

test('parts of parts go only so deep, and each that is deeper is told', () => {
  const deep = (length: number) => {
    const [body] = tinyDigest().actors;
    const actors = Array.from({ length }, (_, n) => ({
      ...body,
      id: `a${n}`,
      ...(n > 0 && { partOf: `a${n - 1}` }),
    }));
    return checkTogether(wellFormed({ ...tinyDigest(), actors })).map(({ at }) => at.join('.'));
  };
  expect(deep(MOST_PARTS_DEEP + 1)).toEqual([]);
  expect(deep(MOST_PARTS_DEEP + 3)).toEqual(['actors.9.partOf', 'actors.10.partOf']);
});
