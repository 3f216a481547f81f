import { describe, expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { chartSentence, howToRead } from './chart-sentence.ts';
import { edgesOf } from './chart-words.ts';
import { chartRows } from './rows.ts';

const digest = tinyDigest();

describe('a chart in one sentence', () => {
  it('names every bar with its qualifier, its speaker and its day', () => {
    expect(sentence('bars')).toBe(
      'Bar chart: People. About 250 People who left (the article, 17 May 2024); ' +
        'more than 100 People who returned (the article, 17 May 2024).',
    );
  });

  it('names the whole of a breakdown before its parts', () => {
    expect(sentence('split')).toMatch(
      /^Breakdown: Where they are\. About 250 People who left .*, of them: more than/,
    );
    expect(sentence('split')).toMatch(
      /at most about 50 People elsewhere \(computed here, not reported, May 2024\)\.$/,
    );
  });

  it('names the events of a timeline with their dates, and the deadline', () => {
    expect(sentence('when')).toBe(
      'Timeline: When. Some time within 14 to 16 May 2024: The dyke broke; 20 May 2024: Deadline: The gates open.',
    );
  });
});

it('says of an event that is not from the article where it is from', () => {
  expect(sentence('when', inBackground())).toBe(
    'Timeline: When. Some time within 14 to 16 May 2024: The dyke broke (Background, not from the article: The county archive); ' +
      '20 May 2024: Deadline: The gates open.',
  );
});

describe('how to read a chart', () => {
  it('shows the working of what is computed', () => {
    expect(how('split')).toBe('Computed: about 250 − more than 100 − roughly 100 = at most about 50.');
  });

  it('begins with what the digest notes, and is nothing where there is nothing to say', () => {
    const charts = digest.charts.map((chart) => ({ ...chart, note: 'Counted at the bridge.' }));
    expect(how('split', tinyDigest({ charts }))).toMatch(/^Counted at the bridge\. Computed: /);
    expect(how('bars')).toBe('');
  });
});

it('has in its key each end that is drawn, once, and none for a timeline', () => {
  expect(edges('bars')).toEqual(['open', 'soft']);
  expect(edges('split')).toEqual(['open', 'soft', 'computed']);
  expect(edges('when')).toEqual([]);
});

it('names in its key the qualifiers that are drawn, and no others', () => {
  const [first, ...rest] = digest.figures.filter(({ quantity }) => quantity?.qualifier === 'more than');
  if (first === undefined) throw new Error('the fixture has no figure that is open above');
  const other = { ...first, id: 'other', quantity: { qualifier: 'at least' as const, value: 90 } };
  const figures = [...digest.figures, other];
  const charts = [{ id: 'bars', kind: 'bars' as const, title: 'People', figures: [first.id, 'other'] }];
  const own = tinyDigest({ figures, charts });
  expect(edgesOf(drawn('bars', own).data).map(({ words }) => words)).toEqual(['arrow: at least, more than']);
  expect(rest).toEqual([]);
});

const edges = (id: string) => edgesOf(drawn(id, digest).data).map(({ edge }) => edge);

function inBackground(): Digest {
  const events = digest.events.map(({ receipt: _, ...event }) => ({
    ...event,
    background: { source: 'The county archive' },
  }));
  return tinyDigest({ events });
}

function sentence(id: string, of: Digest = digest): string {
  const { chart, data, index } = drawn(id, of);
  return chartSentence(chart, data, index);
}

function how(id: string, of: Digest = digest): string {
  const { chart, data, index } = drawn(id, of);
  return howToRead(chart, data, index);
}

function drawn(id: string, of: Digest) {
  const chart = of.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the digest has no chart ${id}`);
  const index = indexDigest(of);
  return { chart, index, data: chartRows(chart, of, index) };
}
