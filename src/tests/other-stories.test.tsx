// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from '../digest/fixtures.ts';
import { checkDigest } from '../digest/read-digest.ts';
import type { Digest } from '../digest/schema.ts';
import { FLOODS } from '../digest/stories/whole/floods-ar/fixtures.ts';
import { OUTBREAK } from '../digest/stories/whole/outbreak/fixtures.ts';
import { RESULTS } from '../digest/stories/whole/results/fixtures.ts';
import { STORM } from '../digest/stories/whole/storm/fixtures.ts';
import { STRIKE } from '../digest/stories/whole/strike/fixtures.ts';
import { STRIKE_HE } from '../digest/stories/whole/strike-he/fixtures.ts';
import { ELECTION } from '../digest/stories/whole/wahl-de/fixtures.ts';
import { App } from '../page/App.tsx';
import { DEFAULT_CHOICES } from '../page/view/choices.ts';
import { openPage } from '../page/view/page.ts';
import { runSelectionBar } from '../page/view/selection-bar.ts';
import { createViewStore } from '../page/view/store.ts';

const { deadline: _, ...lasting } = RESULTS;
const NOTHING: Digest = { ...lasting, figures: [], charts: [] };

/** A story told in many numbers by many people. */
function many(): Digest {
  const tiny = tinyDigest();
  const [figure] = tiny.figures;
  const [actor] = tiny.actors;
  if (figure === undefined || actor === undefined) throw new Error('the fixture has both');
  return {
    ...tiny,
    figures: Array.from({ length: 60 }, (_, place) => ({ ...figure, id: `f${place}`, about: [] })),
    actors: Array.from({ length: 40 }, (_, place) => ({ ...actor, id: `a${place}`, name: `Actor ${place}` })),
    charts: [],
    events: [],
    positions: [],
    issues: [],
    relations: [],
    deadline: undefined,
  } as Digest;
}

function built(digest: Digest): HTMLElement {
  const page = openPage(digest, createViewStore(DEFAULT_CHOICES, [], digest.actors));
  document.body.innerHTML = renderToStaticMarkup(<App page={page} />);
  return document.body;
}

const textOf = (element: Element) => element.textContent?.trim() ?? '';
const headings = (body: HTMLElement) => [...body.querySelectorAll('h2')].map(textOf);

describe.each<[string, Digest]>([
  ['a disaster', STORM],
  ['a strike', STRIKE],
  ['a company’s results', RESULTS],
  ['an epidemic', OUTBREAK],
  ['floods, in Arabic', FLOODS],
  ['a strike, in Hebrew', STRIKE_HE],
  ['an election, in German', ELECTION],
  ['nothing but a headline', NOTHING],
  ['sixty figures and forty actors', many()],
])('the page of %s', (_name, digest) => {
  const body = () => built(digest);

  it('is of a digest that is accepted', () => {
    expect(checkDigest(digest)).toMatchObject({ ok: true });
  });

  it('has no heading over nothing, no empty list and no empty table', () => {
    const page = body();
    for (const heading of page.querySelectorAll('main :is(h2, h3)')) {
      const panel = heading.closest('section, aside, div.other-deadlines');
      expect(textOf(heading)).not.toBe('');
      expect(textOf(panel ?? page).length).toBeGreaterThan(textOf(heading).length);
    }
    for (const list of page.querySelectorAll('main :is(ul, ol, dl, tbody)')) {
      expect(list.children.length, list.outerHTML).toBeGreaterThan(0);
    }
    expect(page.textContent).not.toMatch(/holds no|names no one|\b0 statements|\bundefined\b|NaN/);
  });

  it('leads with each way over its parts to one that is there', () => {
    const page = body();
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      expect(document.getElementById(link.hash.slice(1)), link.hash).not.toBeNull();
    }
  });

  it('answers a first script that finds nobody to choose', () => {
    body();
    const store = createViewStore(DEFAULT_CHOICES, [], digest.actors);
    expect(() => runSelectionBar(store, digest, new Map())).not.toThrow();
  });
});

describe('titles fit the story', () => {
  it('“Who wants what” stands only where someone wants something', () => {
    const [position] = tinyDigest().positions;
    const { issue: _issue, ...said } = position ?? {};
    expect(headings(built(tinyDigest()))).toEqual(
      expect.arrayContaining(['Who wants what', 'Sticking points']),
    );
    const without = headings(built(tinyDigest({ positions: [said as Digest['positions'][number]] })));
    expect(without).toEqual(expect.arrayContaining(['Who says what', 'Open questions']));
    expect(without).not.toContain('Who wants what');
    expect(headings(built(STORM))).not.toContain('Who wants what');
  });

  it('a page without a deadline speaks of none', () => {
    expect(built(STORM).querySelector('main')?.textContent?.toLowerCase()).not.toContain('deadline');
  });
});

test('what is not there takes no button along', () => {
  const names = [...built(NOTHING).querySelectorAll('button')].map(textOf);
  expect(names.join()).not.toMatch(/data|Choose|Clear|Check|Save|Embed|Open/);
  expect(document.querySelector('main')?.className).toBe('story without-actors');
});

test('of sixty figures a few stand large, and all stand somewhere', () => {
  const page = built(many());
  expect(page.querySelectorAll('.leading .figure').length).toBeLessThanOrEqual(8);
  expect(page.querySelectorAll('.figure')).toHaveLength(60);
});
