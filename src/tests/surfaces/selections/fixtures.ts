import { indexDigest } from '../../../digest/digest-index.ts';
import { type Divided, dividedChart, dividedInWords, onlyInWords } from '../../../digest/left-out.ts';
import type { Digest } from '../../../digest/schema.ts';
import { leftOutInWords, selectedNames, selectionInWords } from '../../../digest/selection-words.ts';
import { embedWords } from '../../../words/embed.ts';
import { pictureChoiceWords } from '../../../words/pictures.ts';
import { takeAwayWords } from '../../../words/take-away.ts';
import type { Surface } from '../fixtures.tsx';

/** What the page, its panels and pictures say once someone is chosen, of everyone. For tests. */
export function selectionsOf(digest: Digest): readonly Surface[] {
  const { named } = indexDigest(digest);
  const parts: readonly Divided[] = [
    'figures',
    'positions',
    'issues',
    'actors',
    ...digest.charts.map(({ id }) => `chart/${id}` as const),
  ];
  return digest.actors.map(({ id, name }) => {
    const chosen = new Set([id]);
    const names = selectedNames(digest, chosen, named);
    const divided = (only: boolean) => parts.map((part) => dividedInWords(part, digest, chosen, only, named));
    return {
      name: `with ${name} chosen`,
      lines: [
        selectionInWords(digest, chosen, named),
        leftOutInWords(digest, chosen),
        ...divided(false),
        ...divided(true),
        ...digest.charts.map((chart) => onlyInWords(names, dividedChart(chart, digest), chosen)),
        embedWords.only(names),
        pictureChoiceWords.highlight(names),
        `${takeAwayWords.printOnly} ${names}`,
      ].filter((line) => line !== ''),
    };
  });
}
