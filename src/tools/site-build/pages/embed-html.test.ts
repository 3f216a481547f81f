// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../../digest/digest-index.ts';
import { tinyDigest } from '../../../digest/fixtures.ts';
import type { Digest } from '../../../digest/schema.ts';
import { embedHtml } from './embed-html.ts';

const CODE = 'tell();';
const STYLE = 'h1{margin:0}';
const SITE = 'https://example.org/flood/';

function written(digest: Digest, id = 'bars', site: string | null = null): string {
  const chart = digest.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the digest has no chart ${id}`);
  return embedHtml({
    chart,
    digest,
    index: indexDigest(digest),
    site,
    icon: 'PHN2Zy8+',
    code: CODE,
    style: STYLE,
  });
}

function opened(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe.each(['bars', 'split', 'when'])('the page of the chart "%s" alone', (id) => {
  const digest = tinyDigest();
  const chart = digest.charts.find((each) => each.id === id);
  const page = opened(written(digest, id));

  test('has its title, its drawing, its source and its table', () => {
    expect(page.querySelector('h1')?.textContent).toBe(chart?.title);
    expect(page.querySelectorAll('.plot .static-chart')).toHaveLength(1);
    expect(page.querySelector('.source')?.textContent).toContain('not updated');
    expect(page.querySelector('details table')).not.toBeNull();
  });

  test('is for ears a sentence and a list of its marks, each with number, speaker and date, and no picture', () => {
    expect(page.querySelector('[role="img"]')).toBeNull();
    expect(page.querySelector('.plot')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelector('h1 ~ p.unseen')?.textContent).toMatch(
      /^(Bar chart|Breakdown|Timeline): .+\.$/,
    );
    const marks = [...page.querySelectorAll('ul.unseen > li')].map(({ textContent }) => textContent);
    expect(marks).toHaveLength(page.querySelectorAll('details tbody tr').length);
    expect(marks).toHaveLength(new Set(marks).size);
    for (const words of marks) expect(words).toMatch(/\d.*\d{4}\)?/);
  });

  test('has no control but its table and its links', () => {
    expect(page.querySelector('button, input, select, textarea, form, dialog')).toBeNull();
    const controls = [...page.querySelectorAll('a, summary')].map(({ localName }) => localName);
    expect(controls).toEqual(['a', 'summary', 'a']);
  });

  test('asks for no other file, and names the page that it is of by a plain link', () => {
    expect(page.querySelector('[src], link[rel="stylesheet"], object, iframe')).toBeNull();
    expect(page.querySelector('.whole a')?.getAttribute('href')).toBe(`../#chart-${id}`);
    for (const link of page.querySelectorAll('a')) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  test('uses each id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('its policy comes first and lets in what stands in it, by hash, and nothing else', () => {
  const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  const html = written(tinyDigest());
  expect(opened(html).head.firstElementChild?.getAttribute('content')).toBe(
    `default-src 'none'; script-src ${hash(CODE)}; style-src ${hash(STYLE)}; img-src data: blob:; connect-src 'none'; font-src 'none'; manifest-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
  );
  // Browsers look for the encoding in the first 1024 bytes.
  expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(1000);
});

test('it is kept out of search, and names the page where the build knows its address', () => {
  const page = opened(written(tinyDigest(), 'bars', SITE));
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(SITE);
  expect(page.querySelector('.whole a')?.getAttribute('href')).toBe(`${SITE}#chart-bars`);
  expect(opened(written(tinyDigest())).querySelector('link[rel="canonical"]')).toBeNull();
});

test.each(['& < > " \'', '</title><script>alert(1)</script>', '$& $1 <head>', '🌊 غادر'])(
  'a title is text, whatever it holds: %s',
  (title) => {
    const [chart] = tinyDigest().charts;
    if (chart?.kind !== 'bars') throw new Error('the tiny digest begins with bars');
    const page = opened(written(tinyDigest({ charts: [{ ...chart, title }] })));
    expect(page.title).toBe(title);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect([...page.scripts].map(({ text }) => text)).toEqual([CODE]);
    expect(page.head.querySelectorAll('meta[http-equiv]')).toHaveLength(1);
  },
);

test('it has the digest’s direction; its own words say that they are in English, and the digest’s what they are in', () => {
  const { documentElement } = opened(written(tinyDigest({ language: 'ar' })));
  expect([documentElement.lang, documentElement.dir]).toEqual(['en', 'rtl']);
  const page = opened(written(tinyDigest({ language: 'ar' })));
  expect(page.querySelector('h1')?.lang).toBe('ar');
});

test('without an address of the article its source is plain text', () => {
  const { url: _, ...source } = tinyDigest().source;
  expect(opened(written(tinyDigest({ source }))).querySelector('.source a')).toBeNull();
});
