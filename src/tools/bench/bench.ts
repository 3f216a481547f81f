import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../e2e/support/find-browser.mjs';
import { readDigest } from '../../digest/read-digest.ts';
import type { Digest } from '../../digest/schema.ts';
import { buildPages } from './build-pages.ts';
import { entryCount, growDigest } from './grow-digest.ts';
import { measureClicks } from './measure-clicks.ts';
import { measureExport } from './measure-export.ts';
import { measureAnswer, measureLoad } from './measure-load.ts';
import { PAGE_NAMES, type PageName, rotated, type Sample, samplesOf } from './measures.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import type { Target } from './page-probe.ts';
import { serveFolders } from './serve-folders.ts';
import { type Growth, growthTable, ratioTable } from './tables.ts';
import { targetOf } from './target.ts';

const DIGEST = process.env.DIGEST ?? 'src/digests/gaza-ceasefire-talks-2025-01-11.json';

const QUIET_BROWSER = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
/** A screen shows a frame every 16.7 ms at best; what takes less is told apart only without one. */
const NO_SCREEN = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

type Urls = Readonly<Record<PageName, string>>;

async function main(options: Options): Promise<void> {
  const digest = loadDigest();
  const browserPath = findBrowser();
  if (browserPath === undefined) throw new Error('No Chromium or Chrome found: set CHROMIUM_PATH to yours.');

  const launch = (args: readonly string[]) =>
    chromium.launch({
      executablePath: browserPath,
      // Chromium's sandbox refuses to start as root, which containers are.
      args: [...QUIET_BROWSER, ...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  const browser = await launch([]);
  try {
    const version = browser.version();
    const measure = async (urls: Urls, target: Target) => {
      const loads = await measureRounds(browser, urls, target, options.rounds, options.beside !== '');
      return [...loads, ...(await clicksAtFullSpeed(launch, urls, target, options.rounds))];
    };
    const samples = await withPages('article', digest, measure, options.beside);
    console.log(`Slow 4G (150 ms, 1.6 Mbit/s) and a 4× slower processor, a phone of 360 × 740, nothing cached;
medians of ${options.rounds} interleaved rounds. Chromium ${version}, ${cpus().length} cores.\n`);
    console.log(ratioTable(samples, options.beside === '' ? undefined : `${options.beside} : this page`));

    const sizes: Growth[] = [];
    for (const entries of options.entries) {
      progress(`${entries} entries`);
      const grown = growDigest(digest, entries);
      const clicks = await withPages(`entries-${entries}`, grown, (urls, target) =>
        clicksAtFullSpeed(launch, urls, target, options.rounds),
      );
      sizes.push({ entries: entryCount(grown), samples: clicks });
    }
    if (sizes.length > 0)
      console.log(`\nFilter click → paint as the digest grows, at full speed:\n\n${growthTable(sizes)}`);
  } finally {
    await browser.close();
  }
}

/** Builds and serves both pages of a digest while something is measured. */
async function withPages<T>(
  name: string,
  digest: Digest,
  measure: (urls: Urls, target: Target) => Promise<T>,
  beside = '',
): Promise<T> {
  progress(`building the pages: ${name}`);
  const { ours, limit } = buildPages(name, digest);
  const again = beside === '' ? ours : resolve(beside);
  const folders = { limit, ours, again } as const satisfies Record<PageName, string>;
  const server = await serveFolders(new Map(Object.entries(folders)));
  try {
    const url = (page: PageName) => `${server.origin}/${page}/`;
    return await measure({ limit: url('limit'), ours: url('ours'), again: url('again') }, targetOf(digest));
  } finally {
    server.close();
  }
}

/** Slow loads and exports, a page after the other in every round; the first round warms up and is left out. */
async function measureRounds(
  browser: Browser,
  urls: Urls,
  target: Target,
  rounds: number,
  isOther: boolean,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const page of rotated(PAGE_NAMES, round)) {
      const url = urls[page];
      const reading = {
        ...(await measureLoad(browser, url, target)),
        ...(await measureAnswer(browser, url, target)),
        // The panel of another commit may answer to other names.
        ...(page === 'again' && isOther ? {} : await measureExport(browser, url, target)),
      };
      if (round > 0) samples.push(...samplesOf(page, reading));
    }
  }
  return samples;
}

async function clicksAtFullSpeed(
  launch: (args: readonly string[]) => Promise<Browser>,
  urls: Urls,
  target: Target,
  rounds: number,
): Promise<Sample[]> {
  progress('filter clicks at full speed');
  const browser = await launch(NO_SCREEN);
  try {
    return await measureClicks(browser, urls, target, rounds);
  } finally {
    await browser.close();
  }
}

function loadDigest(): Digest {
  const result = readDigest(readFileSync(resolve(DIGEST), 'utf8'));
  if (result.ok) return result.digest;
  throw new Error(`${DIGEST} has problems: see npm run check-digest.`);
}

/** To the error stream, so that the output is the tables alone. */
function progress(what: string): void {
  console.error(`… ${what}`);
}

const options = readOptions(process.argv.slice(2));
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await main(options);
}
