import type { Language } from './reading/language.ts';

/** Words that count nothing, and lead on to what follows. */
export const LEADING_ON =
  'and|or|of|in|a|an|the|to|at|on|under|by|for|from|with|were|was|are|is|has|had|have|will|would|its|their|that|which|who|than|it|und|der|die|das|in|von|vor|ihre|seine|et|de|la|le|les|en|y|el|los';
const NO_NOUN = new RegExp(
  `^(?:${LEADING_ON}|per|out|more|less|so|wie|als|des|du|del|von|من|في|و|[\\p{L}])$`,
  'iu',
);

/** What is counted, as the text behind a number names it; "" where that cannot be told. */
export function unitBehind(after: string, language: Language): string {
  if (language.code === 'en') return englishUnit(after);
  const word = /^[ -]([\p{L}\p{M}'-]+)/u.exec(after)?.[1] ?? '';
  return language.words.joiners.has(word.toLowerCase()) || NO_NOUN.test(word) ? '' : word;
}

/** "health bodies" are bodies, and "61 dead" are people: one plural among the next words, before any that leads on. */
function englishUnit(after: string): string {
  const clause = /^(?:[ -][\p{L}\p{M}'-]+){1,3}/u.exec(after)?.[0] ?? '';
  const words = clause.split(/[ -]/).slice(1);
  const [first = ''] = words;
  if (OF_PEOPLE.test(first) && !words.slice(1, 2).some((word) => PLURAL.test(word))) return 'people';
  const stop = words.findIndex((word) => NO_NOUN.test(word) || OTHER.test(word));
  return words.slice(0, stop === -1 ? undefined : stop).find((word) => PLURAL.test(word)) ?? '';
}

const OF_PEOPLE =
  /^(?:dead|killed|injured|wounded|missing|hurt|homeless|arrested|detained|displaced|unaccounted)$/i;
const PLURAL =
  /(?:[^s]s|sses)$|^(?:people|men|women|children|police|troops|feet|cattle|mph|kph|km|kg|cents)$/i;
/** Ends like a plural, or stands where none follows. */
const OTHER =
  /^(?:as|this|his|hers|its|was|has|is|does|says|us|thus|plus|versus|ones|others|yes|times|short|missed|away|ago|later|earlier)$/i;
