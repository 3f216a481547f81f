import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { type Mutation, mutationsOf, withFault } from './mutations.ts';

/**
 * `npm run mutants -- src/digest/bounds.ts … [--most 20]`: small faults are put into a module, one at a time, and the
 * tests beside it run. A fault that none of them sees is one that nobody would see.
 */
const args = process.argv.slice(2);
const most = args.includes('--most')
  ? Number(args.splice(args.indexOf('--most'), 2)[1])
  : Number.POSITIVE_INFINITY;

/** What holds a rule only from afar holds it by accident, and takes minutes. */
const NEAR = /src\/(?:digest|lib|page\/charts)\//;

/** Milliseconds that the tests of one fault may take, but for the module's own and those beside it. */
const MOST_TIME = 4000;

const times = new Map<string, number>();

process.on('uncaughtException', (error) => {
  // Of a worker that a fault took down: what it did is found by its silence.
  if (error.message.startsWith('Worker exited')) return;
  console.error(error);
  process.exit(1);
});

let killedOfAll = 0;
let allOfAll = 0;
for (const file of args) {
  const { killed, all } = await tryFile(path.resolve(file));
  killedOfAll += killed;
  allOfAll += all;
}
console.log(`${killedOfAll}/${allOfAll} in all`);
process.exit(0);

async function tryFile(file: string): Promise<{ readonly killed: number; readonly all: number }> {
  const code = readFileSync(file, 'utf8');
  let present: Mutation | null = null;
  const vitest = await createVitest(
    'test',
    {
      related: [file],
      watch: false,
      bail: 1,
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      testTimeout: 20_000,
      reporters: [{}],
      silent: true,
    },
    {
      plugins: [
        {
          name: 'fault',
          enforce: 'pre',
          transform: (text, id) => (id === file && present !== null ? withFault(text, present) : null),
        },
      ],
    },
  );
  const tests = await near(vitest, file);
  const tried = sample(mutationsOf(code), most);
  let killed = 0;
  const name = path.relative(process.cwd(), file);
  if (await anyFails(vitest, tests)) throw new Error(`${name}: its tests fail without a fault`);
  for (const mutation of tried) {
    present = mutation;
    vitest.invalidateFile(file);
    if (await anyFails(vitest, tests)) killed += 1;
    else console.log(`  ${name}:${inContext(code, mutation)}`);
  }
  await vitest.close();
  console.log(`${name} ${killed}/${tried.length}`);
  return { killed, all: tried.length };
}

/** The module's own test first, those beside it, then the quick ones: most faults are seen by them. */
async function near(vitest: Vitest, file: string): Promise<readonly TestSpecification[]> {
  const isOwn = (moduleId: string) => moduleId.startsWith(file.replace(/\.ts$/, '.test.'));
  const tests = (await vitest.getRelevantTestSpecifications()).filter(
    ({ moduleId }) => isOwn(moduleId) || NEAR.test(moduleId),
  );
  const timed: { readonly test: TestSpecification; readonly took: number }[] = [];
  for (const test of tests) {
    const beside = path.dirname(test.moduleId) === path.dirname(file);
    timed.push({ test, took: isOwn(test.moduleId) ? 0 : beside ? 1 : await timeOf(vitest, test) });
  }
  let together = 0;
  return timed
    .sort((a, b) => a.took - b.took)
    .filter(({ took }) => {
      together += took;
      return together < MOST_TIME;
    })
    .map(({ test }) => test);
}

/** Milliseconds, measured once: a test of many modules is near to each of them. */
async function timeOf(vitest: Vitest, test: TestSpecification): Promise<number> {
  const known = times.get(test.moduleId);
  if (known !== undefined) return known;
  const started = performance.now();
  if (await fails(vitest, [test])) throw new Error(`${test.moduleId} fails without a fault`);
  const took = performance.now() - started;
  times.set(test.moduleId, took);
  return took;
}

/** The first alone, which is its own and mostly sees the fault, then all others at once. */
async function anyFails(vitest: Vitest, [first, ...others]: readonly TestSpecification[]): Promise<boolean> {
  if (first === undefined) return false;
  return (await fails(vitest, [first])) || (others.length > 0 && (await fails(vitest, others)));
}

async function fails(vitest: Vitest, tests: TestSpecification[]): Promise<boolean> {
  const run = await Promise.race([vitest.runTestSpecifications(tests), late()]);
  if (run === null) return true;
  const { testModules, unhandledErrors } = run;
  const asked = new Set(tests.map(({ moduleId }) => moduleId));
  return (
    unhandledErrors.length > 0 ||
    testModules.some((module) => asked.has(module.moduleId) && module.state() === 'failed')
  );
}

/** A fault may take a worker down with it, which then never answers. */
function late(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, 60_000, null).unref();
  });
}

/** So many of them, spread over the module, and the same ones each time. */
function sample<Entry>(entries: readonly Entry[], count: number): readonly Entry[] {
  if (entries.length <= count) return entries;
  return entries.filter(
    (_, index) =>
      Math.floor((index * count) / entries.length) !== Math.floor(((index - 1) * count) / entries.length),
  );
}

function inContext(code: string, { start, end, text }: Mutation): string {
  const line = code.slice(0, start).split('\n').length;
  const from = code.lastIndexOf('\n', start) + 1;
  const to = code.indexOf('\n', end);
  const removed = code.slice(start, end);
  return `${line} ${code.slice(from, start).trim()} [-${removed}-]{+${text}+} ${code.slice(end, to).trim()}`.replaceAll(
    /\s+/g,
    ' ',
  );
}
