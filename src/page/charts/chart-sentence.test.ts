import { describe, expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { chartSentence, howToRead } from './chart-sentence.ts';
import { chartRows } from './rows.ts';
import { ALL, type Shows } from './shows.ts';

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

describe('a chart of which some marks are left out', () => {
  const figures = digest.figures.map((each) => (each.id === 'left' ? { ...each, about: ['board'] } : each));
  const split = (shows: Shows) =>
    sentence('split', tinyDigest({ figures }), shows).replace('Breakdown: Where they are. ', '');
  const isWhole: Shows = ({ actors }) => actors.includes('board');

  it('has no whole and parts where either is left out', () => {
    expect(split((mark) => !isWhole(mark))).toMatch(
      /^More than 100 People who returned [^;]*; roughly 100 [^;]*; at most about 50 /,
    );
    expect(split(isWhole)).toBe('About 250 People who left (the article, 17 May 2024).');
    expect(split(ALL)).toContain(', of them: ');
  });
});

it('says of accounts what each differs from only where that is not said itself', () => {
  const chart: Chart = { id: 'said', title: 'Said', kind: 'accounts', figures: ['left', 'census'] };
  const own = tinyDigest({ charts: [chart], disagree: [['left', 'census']] });
  expect(sentence('said', own)).not.toContain('according to');
  const bars = tinyDigest({ charts: [{ ...chart, kind: 'bars' }], disagree: [['left', 'census']] });
  expect(sentence('said', bars)).toContain('according to');
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

function inBackground(): Digest {
  const events = digest.events.map(({ receipt: _, ...event }) => ({
    ...event,
    background: { source: 'The county archive' },
  }));
  return tinyDigest({ events });
}

function sentence(id: string, of: Digest = digest, shows?: Shows): string {
  const { chart, data, index } = drawn(id, of);
  return chartSentence(chart, data, index, shows);
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
