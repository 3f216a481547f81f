import { test } from 'vitest';
import { changed, expectRefused, figure, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a figure computed from one alone',
    digest: changed(['figures', 3, 'derived'], { from: 'left' }),
    path: '$.figures[3].derived',
    reason: /one figure alone/,
    remedy: /"minus" or "plus"/,
  },
  {
    name: 'a figure computed from itself',
    digest: changed(['figures', 3, 'derived', 'from'], 'elsewhere'),
    path: '$.figures[3].derived',
    reason: /elsewhere → elsewhere/,
    remedy: /do not depend/,
  },
  {
    name: 'figures of two units computed',
    digest: changed(['figures', 3, 'unit'], 'sheep'),
    path: '$.figures[3].derived',
    reason: /"sheep".*"people"/,
    remedy: /one unit/,
  },
  {
    name: 'a computed figure below zero',
    digest: changed(['figures', 3, 'derived'], { from: 'hall', minus: ['left'] }),
    path: '$.figures[3].derived',
    reason: /-150/,
    remedy: /no more than there is/,
  },
  {
    name: 'a sum of a forecast that is said as a fact',
    digest: changed(figure('forecast'), true),
    path: '$.figures[3]',
    reason: /computed from "left", which is a forecast/,
    remedy: /"forecast": true/,
  },
])('refuses $name', expectRefused);
