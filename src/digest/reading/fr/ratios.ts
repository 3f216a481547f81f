import { table } from '../fold.ts';
import type { Ratios } from '../language.ts';

const share = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}-])`, 'iu');

export const ratios: Ratios = {
  shares: [
    [share('(?:la )?moitié'), [1, 2]],
    [share('(?:un|le) tiers|tiers(?= d)'), [1, 3]],
    [share("(?:un|le) quart|quart(?= d(?!'heure|e finale))"), [1, 4]],
    [share('divisée?s? par deux'), [1, 2]],
    [share('(?:un|le) cinquième'), [1, 5]],
    [share('(?:un|le) dixième'), [1, 10]],
  ],
  parts: new Map([
    ...table('tiers quarts cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes', (place) => place + 3),
    ['centièmes', 100],
  ]),
  // "une personne sur quatre"
  joints: [{ pattern: /^(?: [\p{L}'-]+){0,2} sur $/iu, sure: true }],
  multiples: [
    [/^une fois et demie(?![\p{L}-])/iu, 1.5],
    [/^(?:(?:le )?double|doubl(?:é|ée|és|er|ent)|a doublé|deux fois)(?![\p{L}-])/iu, 2],
    [/^(?:(?:le )?triple|tripl(?:é|ée|és|er|ent)|trois fois)(?![\p{L}-])/iu, 3],
    [/^(?:(?:le )?quadruple|quadrupl(?:é|ée|és|er|ent)|quatre fois)(?![\p{L}-])/iu, 4],
    [/^(?:quintupl(?:é|ée|és|er|ent)|cinq fois)(?![\p{L}-])/iu, 5],
    [/^(?:décupl(?:é|ée|és|er|ent)|dix fois)(?![\p{L}-])/iu, 10],
  ],
  oneOfEach: null,
  timesAfter: /^ fois(?!\p{L})/iu,
  timesBefore: null,
};
