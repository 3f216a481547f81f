import { test } from 'vitest';
import { changed, expectRefused, figure, quoted, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a figure with neither quantity nor derived',
    digest: changed(figure('quantity'), undefined),
    path: '$.figures[0]',
    reason: /neither "quantity" nor "derived"/,
    remedy: /Add/,
  },
  {
    name: 'a figure with both quantity and derived',
    digest: changed(figure('derived'), { from: 'hall', plus: ['returned'] }),
    path: '$.figures[0].derived',
    reason: /both/,
    remedy: /not both/,
  },
  {
    name: 'an event with neither receipt nor background',
    digest: changed(['events', 0, 'receipt'], undefined),
    path: '$.events[0]',
    reason: /neither "receipt" nor "background"/,
    remedy: /Add/,
  },
  {
    name: 'an actor with both receipt and background',
    digest: changed(['actors', 0, 'background'], { source: 'x' }),
    path: '$.actors[0].background',
    reason: /both/,
    remedy: /Keep/,
  },
  {
    name: 'a deadline with neither',
    digest: changed(['deadline', 'receipt'], undefined),
    path: '$.deadline',
    reason: /neither/,
    remedy: /Add/,
  },
  {
    name: 'a computed figure with a receipt',
    digest: changed(['figures', 3, 'receipt'], quoted('x')),
    path: '$.figures[3].receipt',
    reason: /computed/,
    remedy: /Take "receipt" out/,
  },
  {
    name: 'a computed figure with a background',
    digest: changed(['figures', 3, 'background'], { source: 'x' }),
    path: '$.figures[3].background',
    reason: /computed/,
    remedy: /Take "background" out/,
  },
])('refuses $name', expectRefused);
