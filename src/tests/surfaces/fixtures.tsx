import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import { citeArticle, citeStatement } from '../../digest/citation.ts';
import { deadlinesOf } from '../../digest/deadlines.ts';
import type { Digest } from '../../digest/schema.ts';
import { linesOf } from '../../lib/fixtures.ts';
import { App } from '../../page/App.tsx';
import { ActorAnswer } from '../../page/actors/ActorAnswer.tsx';
import { answerOf } from '../../page/actors/actor-answer.ts';
import { DeadlinePanel } from '../../page/deadline/DeadlinePanel.tsx';
import { howCounted } from '../../page/deadline/how-counted.ts';
import { DEFAULT_CHOICES } from '../../page/view/choices.ts';
import { openPage, type Page } from '../../page/view/page.ts';
import { PageContext } from '../../page/view/page-context.ts';
import { createViewStore } from '../../page/view/store.ts';
import { EmbedPage } from '../../pictures/embed/EmbedPage.tsx';
import { allRecords } from '../../pictures/export/all-records.ts';
import { chartRecords } from '../../pictures/export/chart-records.ts';
import { creditLine } from '../../pictures/export/credit-line.ts';
import { csvOf } from '../../pictures/export/csv.ts';
import { drawSvg } from '../../pictures/export/draw-svg.tsx';
import type { ExportInput } from '../../pictures/export/export-input.ts';
import { plainInput } from '../../pictures/export/fixtures.ts';
import { imageRecord } from '../../pictures/export/image-record.ts';
import { SHAPE_NAMES } from '../../pictures/export/shapes.ts';
import { CardImage } from '../../tools/site-build/pages/CardImage.tsx';
import { withDigestData } from '../../tools/site-build/pages/head-html.ts';

/** A place where a digest is said, with its lines; those that an earlier one has are left out. For tests; needs a DOM. */
export interface Surface {
  readonly name: string;
  readonly lines: readonly string[];
}

const ACCESSED = '2025-02-01';

export function surfacesOf(digest: Digest): readonly Surface[] {
  const page = openPage(digest, createViewStore(DEFAULT_CHOICES));
  const plain = linesOf(markupOf(page));
  const seen = new Set(plain);
  const more = (name: string, lines: readonly string[]) => ({
    name,
    lines: lines.filter((line) => !seen.has(line)),
  });
  const [first, second] = digest.actors;
  const ids = [first, second].flatMap((actor) => actor?.id ?? []);
  const view = (choices: Partial<typeof DEFAULT_CHOICES>) =>
    linesOf(markupOf(openPage(digest, createViewStore({ ...DEFAULT_CHOICES, ...choices }))));
  return [
    { name: 'the page as it comes', lines: plain },
    more('each answer in full', answersOf(page)),
    more('with an actor chosen', view({ selected: ids.slice(0, 1) })),
    more('with two actors chosen', view({ selected: ids })),
    more('on the article’s day', view({ asOf: 'article' })),
    more('with its charts as tables', view({ tables: digest.charts.map(({ id }) => id) })),
    ...['2025-01-20', '2025-02-01'].map((day) => more(`the deadline on ${day}`, deadlineOn(day, page))),
    { name: 'how the deadline is counted', lines: countingOf(digest) },
    { name: 'citations', lines: citationsOf(page) },
    ...digest.charts.map(({ id }) => ({ name: `the pictures and files of ${id}`, lines: filesOf(page, id) })),
    ...digest.charts.map((chart) => more(`the own page of ${chart.id}`, embeddedOf(page, chart.id))),
    more('the card', cardOf(page)),
    {
      name: 'all data',
      lines: csvOf(allRecords(digest, page.index, []))
        .trim()
        .split('\r\n'),
    },
    { name: 'for machines and social sites', lines: headOf(digest) },
  ];
}

/** The pictures of each chart in every shape, line by line as they are drawn: other words in other lines. */
export function drawingsOf(digest: Digest): readonly Surface[] {
  const page = openPage(digest, createViewStore(DEFAULT_CHOICES));
  return digest.charts.map(({ id }) => ({ name: `the pictures of ${id}`, lines: drawnOf(page, id) }));
}

function markupOf(page: Page): string {
  return renderToString(<App page={page} />);
}

/** What the article says of each actor, as it is said once it is opened. */
function answersOf(page: Page): readonly string[] {
  const { digest, index } = page;
  return digest.actors.flatMap((actor) =>
    linesOf(
      renderToString(
        <PageContext value={page}>
          <ActorAnswer groups={answerOf(actor, digest, index)} />
        </PageContext>,
      ),
    ),
  );
}

/** The panel as it stands once the reader's day is known. */
function deadlineOn(day: string, page: Page): readonly string[] {
  const [deadline, ...others] = deadlinesOf(page.digest);
  if (deadline === undefined) return [];
  vi.useFakeTimers({ now: new Date(`${day}T17:00:00Z`), toFake: ['Date'] });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() =>
    root.render(
      <PageContext value={page}>
        <DeadlinePanel deadline={deadline} others={others} />
      </PageContext>,
    ),
  );
  const lines = linesOf(host.innerHTML);
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  return lines;
}

function countingOf(digest: Digest): readonly string[] {
  const [deadline] = deadlinesOf(digest);
  if (deadline === undefined) return [];
  const { published } = digest.source;
  const counting = {
    deadline,
    day: published,
    isArticlesDay: true,
    isZoneKnown: true,
    today: published,
    readersDay: published,
    hours: null,
    isClockBehind: false,
  };
  return [
    ...howCounted(counting),
    ...howCounted({ ...counting, today: '2025-01-10', readersDay: '2025-01-11', isClockBehind: true }),
    ...howCounted({ ...counting, isZoneKnown: false }),
    ...howCounted({ ...counting, isArticlesDay: false }),
  ];
}

function citationsOf({ digest, index, statements }: Page): readonly string[] {
  const visit = { link: 'https://example.org/', accessed: ACCESSED };
  const [first = '', ...others] = [...statements.values()].map((statement) =>
    citeStatement(statement, digest, index, visit),
  );
  // Each ends with the same words.
  const end = first.slice(first.indexOf(' In: '));
  return [citeArticle(digest, ACCESSED), first, ...others.map((words) => words.replace(end, ' In: …'))];
}

function inputOf({ digest }: Page, id: string): ExportInput {
  return {
    ...plainInput(digest, chartOf(digest, id)),
    address: 'https://example.org/',
    site: 'example.org',
  };
}

function chartOf(digest: Digest, id: string) {
  const chart = digest.charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart;
}

function filesOf(page: Page, id: string): readonly string[] {
  const input = inputOf(page, id);
  const record = imageRecord(input, { shape: 'page', theme: 'light', background: true });
  return [
    record.title,
    record.altText,
    record.source,
    ...record.receipts,
    creditLine(input),
    ...csvOf(chartRecords(input)).trim().split('\r\n'),
  ];
}

/** What stands in the picture, line by line; a PDF holds the same drawing. */
function drawnOf(page: Page, id: string): readonly string[] {
  return SHAPE_NAMES.flatMap((shape) => {
    const drawing = drawSvg(inputOf(page, id), { shape, theme: 'light', background: true });
    return drawing.ok ? linesOf(drawing.svg.outerHTML) : [drawing.why];
  });
}

function embeddedOf({ digest, index }: Page, id: string): readonly string[] {
  const chart = chartOf(digest, id);
  return linesOf(renderToStaticMarkup(<EmbedPage chart={chart} digest={digest} index={index} whole="../" />));
}

function cardOf({ digest, index }: Page): readonly string[] {
  const faces = { serif: 'serif', sans: 'sans-serif' };
  return linesOf(
    renderToStaticMarkup(<CardImage digest={digest} index={index} site="example.org" {...faces} />),
  );
}

function headOf(digest: Digest): readonly string[] {
  const page = withDigestData(
    '<html><head><title>A</title></head><body></body></html>',
    digest,
    'https://example.org/',
  );
  const texts = [
    ...page.matchAll(
      / content="([^"]*)"|<title>([^<]*)|"(?:name|description|value|creditText|headline|text|measurementTechnique)":"((?:[^"\\]|\\.)*)"/g,
    ),
  ];
  return texts
    .map(([, content, title, data]) => content ?? title ?? data ?? '')
    .filter((line) => line.includes(' '));
}
