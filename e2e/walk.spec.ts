import { randomFrom } from './support/random.ts';
import { expect, test } from './support/test.ts';
import { walk } from './support/walk.ts';

/** `WALK_STEPS=2000 npx playwright test e2e/walk.spec.ts` for the long walk, `WALK_SEED` for another. */
const STEPS = Number(process.env.WALK_STEPS ?? 120);
const SEED = Number(process.env.WALK_SEED ?? 1);

const WAYS = [
  { width: 360, height: 740, translated: false },
  { width: 1280, height: 900, translated: false },
  { width: 360, height: 740, translated: true },
  { width: 1280, height: 900, translated: true },
];

for (const [place, { width, height, translated }] of WAYS.entries()) {
  test(`a walk at ${width} pixels${translated ? ', translated' : ''}: no error, nothing blank, the focus somewhere`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + STEPS * 1000);
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await page.evaluate(() => history.replaceState('start', ''));
    const random = randomFrom(SEED * 10 + place);
    expect(await walk(page, { steps: Math.ceil(STEPS / WAYS.length), random, translated })).toEqual([]);
  });
}
