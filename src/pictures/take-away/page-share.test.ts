// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readDigest } from '../../digest/read-digest.ts';
import { DEFAULT_CHOICES } from '../../page/view/choices.ts';
import { openPage } from '../../page/view/page.ts';
import { createViewStore } from '../../page/view/store.ts';
import type { ExportChoices } from '../export/export-choices.ts';
import type { ExportInput } from '../export/export-input.ts';
import { sharePage } from './page-share.ts';

const makeExport = vi.hoisted(() => vi.fn());
vi.mock('../export/make-export.ts', async (original) => ({
  ...(await original<typeof import('../export/make-export.ts')>()),
  makeExport,
}));

it.each([
  ['other-groups', true, /^people-killed-only-[a-z-]+-2025-01-11-page-1200x900\.png$/],
  // The first chart is tied to Hamas as a whole: nothing is left out of it.
  ['hamas', true, /^people-killed-(?!only)[a-z0-9-]+-2025-01-11-page-1200x900\.png$/],
  ['hamas', false, /^people-killed-(?!only)[a-z0-9-]+-2025-01-11-page-1200x900\.png$/],
])('shares the link and the first chart as they are chosen: %s, only these: %s', async (who, only, name) => {
  const shared = await share(who, only);
  const [input, choices] = makeExport.mock.lastCall as [ExportInput, ExportChoices];
  expect([input.selected, input.only, choices.only]).toEqual([[who], only, only]);
  expect(shared.url).toBe(`https://example.org/truce/?actor=${who}${only ? '&only=these' : ''}`);
  expect(shared.files?.map((file) => file.name)).toEqual([expect.stringMatching(name)]);
});

it('shares the link alone where no picture can be made', async () => {
  const shared = await share('hamas', true, { ok: false, why: 'no canvas' });
  expect(shared.files).toBeUndefined();
  expect(shared.url).toContain('?actor=hamas&only=these');
});

const digest = bundled();

async function share(who: string, only: boolean, made: unknown = aPicture()): Promise<ShareData> {
  makeExport.mockResolvedValue(made);
  document.head.innerHTML = '<link rel="canonical" href="https://example.org/truce/">';
  const share = vi.fn();
  Object.assign(navigator, { share, canShare: () => true });
  const store = createViewStore({ ...DEFAULT_CHOICES, selected: [who], only });
  await sharePage(openPage(digest, store));
  return share.mock.lastCall?.[0];
}

function aPicture() {
  return { ok: true, file: new Blob(), size: { width: 1200, height: 900, unit: 'pixels' } };
}

function bundled() {
  const reading = readDigest(readFileSync('src/digests/gaza-ceasefire-talks-2025-01-11.json', 'utf8'));
  if (!reading.ok) throw new Error('the digest has problems');
  return reading.digest;
}
