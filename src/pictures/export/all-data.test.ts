import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { allDataFile } from './all-data.ts';
import type { DataFormatName } from './data-formats.ts';

const digest = tinyDigest();
const file = (format: DataFormatName, selected: readonly string[] = []) =>
  allDataFile(format, digest, indexDigest(digest), selected);

async function rows(selected: readonly string[] = []) {
  const text = (await file('csv', selected).text()).replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('all data', () => {
  it('as CSV holds every statement of the digest, a row each, with the same columns', async () => {
    const kinds = (await rows()).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(
      ['figure', 'event', 'position', 'sticking point', 'actor', 'relation', 'deadline'].map(count),
    ).toEqual([5, 1, 1, 1, 2, 1, 1]);
    for (const row of await rows()) expect(Object.keys(row)).toHaveLength(22);
  });

  it('keeps a number beside its qualifier, speaker, date and words', async () => {
    const [left] = await rows();
    expect(left).toMatchObject({
      qualifier: 'about',
      value: '250',
      unit: 'people',
      said_by: 'The article',
      date: '2024-05-17',
      quote: 'about 250 people left',
      paragraph: '2',
      published: '2024-05-18',
    });
  });

  it('gives a loose date in the article’s words, and the span apart, as a reading of ours', async () => {
    const [figure] = tinyDigest().figures;
    const [event] = tinyDigest().events;
    if (figure === undefined || event === undefined) throw new Error('the fixture has one of each');
    const span = '2024-05-14/2024-05-18';
    const loose = tinyDigest({
      figures: [{ ...figure, asOf: span, asOfWords: 'left' }],
      events: [{ ...event, when: span, whenWords: 'the dyke' }],
      charts: [],
    });
    const text = await allDataFile('csv', loose, indexDigest(loose), []).text();
    const read = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
    expect(read.slice(0, 2).map(({ date, date_our_reading }) => [date, date_our_reading])).toEqual([
      ['left', span],
      ['the dyke', span],
    ]);
  });

  it('says of a computed value that it is computed, and how', async () => {
    const computed = (await rows()).find(({ id }) => id === 'elsewhere');
    expect(computed).toMatchObject({ basis: 'computed', qualifier: 'at most about', value: '50' });
    expect(computed?.working).toContain('about 250');
  });

  it('says what is tied to the selection, where there is one', async () => {
    const tied = (await rows(['mayor'])).map(({ selected }) => selected);
    expect(tied.filter((each) => each === 'yes')).toHaveLength(9);
    expect((await rows()).every(({ selected }) => selected === '')).toBe(true);
  });

  it('as JSON is the digest, which reads again as it was', async () => {
    expect(readDigest(await file('json').text())).toEqual({ ok: true, digest });
  });

  it('as JSON reads again where names are written from right to left', async () => {
    const [first, ...actors] = tinyDigest().actors;
    const named = tinyDigest({ actors: [...(first ? [{ ...first, name: 'سلطة المياه' }] : []), ...actors] });
    const read = readDigest(JSON.stringify(named));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const saved = await allDataFile('json', read.digest, indexDigest(read.digest), []).text();
    expect(JSON.parse(saved)).toEqual(named);
    expect(readDigest(saved)).toEqual(read);
  });

  it('is named after the story and its day', () => {
    expect(file('csv').name).toBe('town-above-the-dam-waits-for-the-water-to-fall-2024-05-18.csv');
  });
});
