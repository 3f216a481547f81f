import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { blockedTime } from './blocked-time.ts';
import type { Reading } from './measures.ts';
import { logNetwork, type NetworkLog } from './network-log.ts';
import type { Sightings, Target, Watched } from './page-probe.ts';
import { newReader, slowDown } from './visit.ts';

/** So long without a request and without a long task is quiet, in milliseconds. */
const QUIET = 1000;
const PATIENCE = 60_000;

/** One first visit on a poor line and a slow phone that only looks: paints, charts, blocking, shifts, bytes. */
export async function measureLoad(browser: Browser, url: string, target: Target): Promise<Reading> {
  return visit(browser, url, { ...target, click: false }, async (page, network) => {
    const seen = await untilQuiet(page, network);
    const firstPaint = known(seen.firstPaint, 'nothing was painted');
    const lastByte = (network.quietSince() ?? 0) - seen.timeOrigin;
    const lastTask = Math.max(0, ...seen.tasks.map(({ start, duration }) => start + duration));
    const interactive = Math.max(firstPaint, lastByte, lastTask);
    const clock = (time: number) => seen.timeOrigin + time;
    return {
      paintBytes: network.bytesUntil(clock(firstPaint)),
      paintRequests: network.requestsUntil(clock(firstPaint)),
      firstPaint,
      largestPaint: known(seen.largestPaint, 'no largest paint was seen'),
      // A frame can be asked for before the first one is on the screen.
      charts: Math.max(firstPaint, known(seen.charts, 'the charts were never all drawn')),
      interactive,
      interactiveBytes: network.bytesUntil(clock(interactive)),
      interactiveRequests: network.requestsUntil(clock(interactive)),
      blocked: blockedTime(seen.tasks, firstPaint, interactive),
      shift: seen.shift,
    };
  });
}

/** One first visit that clicks an actor from the first moment on, until the page answers. */
export async function measureAnswer(browser: Browser, url: string, target: Target): Promise<Reading> {
  return visit(browser, url, { ...target, click: true }, async (page, network) => {
    await page.waitForFunction(() => window.probe.sightings().answer !== null, undefined, {
      polling: 100,
      timeout: PATIENCE,
    });
    const seen = await sightings(page);
    const answer = Math.max(known(seen.answer, 'the filter never answered'), seen.firstPaint ?? 0);
    return { answer, answerBytes: network.bytesUntil(seen.timeOrigin + answer) };
  });
}

async function visit(
  browser: Browser,
  url: string,
  watched: Watched,
  read: (page: Page, network: NetworkLog) => Promise<Reading>,
): Promise<Reading> {
  const page = await newReader(browser, watched);
  try {
    const session = await page.context().newCDPSession(page);
    const network = await logNetwork(session);
    await slowDown(session);
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    return await read(page, network);
  } finally {
    await page.context().close();
  }
}

async function untilQuiet(page: Page, network: NetworkLog): Promise<Sightings> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    await sleep(250);
    const lineQuietSince = network.quietSince();
    if (lineQuietSince === null || Date.now() - lineQuietSince < QUIET) continue;
    const seen = await sightings(page);
    const lastTask = Math.max(0, ...seen.tasks.map(({ start, duration }) => start + duration));
    if (seen.charts !== null && seen.now - lastTask >= QUIET) return seen;
  }
  throw new Error(`The page at ${page.url()} did not come to rest within ${PATIENCE / 1000} s.`);
}

function sightings(page: Page): Promise<Sightings> {
  return page.evaluate(() => window.probe.sightings());
}

function known(value: number | null, otherwise: string): number {
  if (value === null) throw new Error(`The page could not be measured: ${otherwise}.`);
  return value;
}
