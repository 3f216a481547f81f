import { test } from 'vitest';
import { changed, expectRefused, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a partOf circle',
    digest: changed(['actors', 0, 'partOf'], 'mayor'),
    path: '$.actors[0].partOf',
    reason: /constructor → mayor → constructor/,
    remedy: /partOf/,
  },
  {
    name: 'an actor that is part of itself',
    digest: changed(['actors', 1, 'partOf'], 'mayor'),
    path: '$.actors[1].partOf',
    reason: /mayor → mayor/,
    remedy: /partOf/,
  },
])('refuses $name', expectRefused);
