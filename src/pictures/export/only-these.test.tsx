// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { ChartImage, imageDescription } from './ChartImage.tsx';
import { chartRecords } from './chart-records.ts';
import { type ExportChoices, USUAL_CHOICES } from './export-choices.ts';
import type { ExportInput } from './export-input.ts';
import { proposedName } from './file-name.ts';
import { imageRecord } from './image-record.ts';
import { layoutImage } from './layout-image.tsx';
import { chosenInput } from './make-export.ts';
import { SHAPE_NAMES } from './shapes.ts';
import { viewLink } from './view-link.ts';
import { zipOfCharts } from './zip-of-charts.ts';

const digest = bundled();
const ONLY: ExportChoices = { ...USUAL_CHOICES, only: true };

test.each([
  ['hostages', 'hamas', ['taken', 'freed'], '2 of 4 figures not shown'],
  ['timeline', 'qatar', ['talks-stall'], '9 of 10 events not shown, nor is the deadline'],
])(
  'a picture of “%s” with only what is tied to %s leaves the rest out, and says how much',
  (id, who, rows, words) => {
    const whole = inputOf(id, [who]);
    const input = chosenInput(whole, ONLY);
    const name = digest.actors.find((actor) => actor.id === who)?.name;
    const said = `Only what is tied to ${name}: ${words}`;
    for (const shape of SHAPE_NAMES) {
      const svg = drawn(input, shape);
      if (svg === null) continue;
      expect(rowsOf(svg), shape).toEqual(rows);
      expect(spaceless(svg.textContent ?? ''), shape).toContain(spaceless(said));
    }
    expect(imageDescription(input)).toContain(`${said}.`);
    expect(imageRecord(input, ONLY).receipts).toHaveLength(rows.length);
    expect(imageRecord(input, ONLY).view.view).toMatchObject({ selected: [who], only: true });
    expect(viewLink(input)).toContain(`?actor=${who}&only=these#`);
    expect(proposedName(input, null)).toContain(`-only-${who}-`);
    const records = chartRecords(input);
    expect(records).toHaveLength(rows.length);
    expect(new Set(records.map(({ left_out }) => left_out))).toEqual(new Set([words]));
    // And nothing of it without.
    expect(rowsOf(drawn(whole, 'page')).length).toBeGreaterThan(rows.length);
    expect(imageDescription(whole)).not.toContain('Only');
  },
);

it('keeps the scale: what is left is as long, and its days where they were', () => {
  for (const [id, who] of [
    // The longest bar is left out.
    ['people-killed', 'other-groups'],
    ['hostages', 'hamas'],
    ['timeline', 'qatar'],
  ] as const) {
    const whole = inputOf(id, [who]);
    const [before, after] = [drawn(whole, 'page'), drawn(chosenInput(whole, ONLY), 'page')];
    const [row = ''] = rowsOf(after);
    const place = (svg: Element | null) =>
      [...(svg?.querySelectorAll(`[data-row="${row}"] [data-part="body"]`) ?? [])].map((bar) =>
        bar.getAttribute('width'),
      );
    expect(place(after), id).toEqual(place(before));
    expect(ticksOf(after), id).toEqual(ticksOf(before));
  }
});

it('leaves nothing out of a chart that is tied as a whole, or not at all, or where it is not wanted', () => {
  for (const [id, who, choices] of [
    ['people-killed', 'hamas', ONLY],
    ['people-killed', 'qatar', ONLY],
    ['hostages', 'hamas', { ...ONLY, only: false }],
    ['hostages', 'hamas', { ...ONLY, selection: false }],
  ] as const) {
    const input = chosenInput(inputOf(id, [who]), choices);
    expect(input.only, `${id}, ${who}`).toBe(false);
  }
});

it('is in every file of the zip that it leaves something out of, and in its name', async () => {
  const { file } = await zipOfCharts(inputOf('hostages', ['hamas'], true), { ...ONLY, format: 'csv' });
  const files = unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? []));
  expect(Object.keys(files)).toEqual([
    // Tied as a whole.
    'people-killed-hamas-2025-01-11.csv',
    'hostages-only-hamas-2025-01-11.csv',
    'timeline-only-hamas-2025-01-11.csv',
  ]);
  for (const [name, bytes] of Object.entries(files))
    expect(/not shown/.test(strFromU8(bytes)), name).toBe(name.includes('only'));
});

function bundled() {
  const file = 'src/digests/gaza-ceasefire-talks-2025-01-11.json';
  const reading = readDigest(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error('the digest has problems');
  return reading.digest;
}

function inputOf(id: string, selected: readonly string[], only = false): ExportInput {
  const chart = digest.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the digest has no chart ${id}`);
  const index = indexDigest(digest);
  return { chart, digest, index, selected, only, asOf: 'today', hash: null, address: '', site: '' };
}

/** null where the shape cannot take the words. */
function drawn(input: ExportInput, shape: ExportChoices['shape']): Element | null {
  const choices = { ...ONLY, shape };
  const layout = layoutImage(input, choices);
  if (layout === null) return null;
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<ChartImage input={input} choices={choices} layout={layout} />);
  return host.querySelector('svg');
}

function rowsOf(svg: Element | null): (string | undefined)[] {
  return [...(svg?.querySelectorAll<SVGElement>('[data-row]') ?? [])].map(({ dataset }) => dataset.row);
}

/** The words of the axis: those outside of all marks, between the title and the foot. */
function ticksOf(svg: Element | null): Set<string> {
  const texts = [...(svg?.querySelectorAll('g[font-family] > text[text-anchor]') ?? [])].filter(
    (text) => text.closest('[data-row]') === null,
  );
  // Over many rows they stand under them too.
  return new Set(texts.map((text) => `${text.getAttribute('x')} ${text.textContent}`));
}

function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '');
}
