import { table } from '../fold.ts';
import type { Ratios } from '../language.ts';

const share = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}-])`, 'iu');

export const ratios: Ratios = {
  shares: [
    [share('(?:la )?mitad'), [1, 2]],
    [share('(?:(?:un )?tercio|la tercera parte|una tercera parte)'), [1, 3]],
    [share('(?:un cuarto|la cuarta parte|una cuarta parte)'), [1, 4]],
    [share('(?:un quinto|la quinta parte|una quinta parte)'), [1, 5]],
    [share('(?:un décimo|la décima parte|una décima parte)'), [1, 10]],
  ],
  parts: new Map(
    table(
      'tercios/terceras cuartos/cuartas quintos/quintas sextos/sextas séptimos octavos/octavas novenos décimos/décimas',
      (place) => place + 3,
    ),
  ),
  joints: [
    { pattern: /^(?: [\p{L}-]+)? de cada $/iu, sure: true },
    { pattern: /^ de $/i, sure: false },
  ],
  multiples: [
    [/^(?:(?:el )?doble|duplic(?:ó|aron|ado|ada|ar|an|a)|dos veces)(?![\p{L}-])/iu, 2],
    [/^(?:(?:el )?triple|triplic(?:ó|aron|ado|ada|ar|an|a)|tres veces)(?![\p{L}-])/iu, 3],
    [/^(?:(?:el )?cuádruple|cuadruplic(?:ó|aron|ado|ada|ar|an|a)|cuatro veces)(?![\p{L}-])/iu, 4],
    [/^(?:quintuplic(?:ó|aron|ado|ada|ar|an|a)|cinco veces)(?![\p{L}-])/iu, 5],
    [/^(?:diez veces)(?![\p{L}-])/iu, 10],
  ],
  oneOfEach: null,
  timesAfter: /^ veces(?!\p{L})/iu,
  timesBefore: null,
};
