import { hedges as arabic } from './ar/hedges.ts';
import { turning as arabicLists } from './ar/turning-words.ts';
import { hedges as german } from './de/hedges.ts';
import { turning as germanLists } from './de/turning-words.ts';
import { hedges as english } from './en/hedges.ts';
import { turning as englishLists } from './en/turning-words.ts';
import { hedges as spanish } from './es/hedges.ts';
import { turning as spanishLists } from './es/turning-words.ts';
import { hedges as french } from './fr/hedges.ts';
import { turning as frenchLists } from './fr/turning-words.ts';
import { hedges as hebrew } from './he/hedges.ts';
import { turning as hebrewLists } from './he/turning-words.ts';
import type { Hedges, TurningLists, TurningWords } from './language.ts';
import { type ReadLanguage, readLanguage } from './read-languages.ts';

/** The words of a language, by its tag; English ones for a language that is not read. */
export function turningWords(tag: string): TurningWords {
  return BY_LANGUAGE[readLanguage(tag) ?? 'en'];
}

/** Each hedge that the reader of numbers knows turns a number, too. */
function words({ before }: Hedges, lists: TurningLists): TurningWords {
  const set = (text = '') => new Set(text.split('|').flatMap((part) => phrases(part)));
  return {
    hedges: new Set([...Object.keys(before), ...set(lists.hedges)]),
    trailing: set(lists.trailing),
    negations: set(lists.negations),
    articles: set(lists.articles),
    helpers: set(lists.helpers),
    stops: set(lists.stops),
    joints: set(lists.joints),
    between: set(lists.between),
    and: set(lists.and),
    scales: set(lists.scales),
    particle: lists.particle ?? '',
  };
}

function phrases(part: string): readonly string[] {
  const trimmed = part.trim();
  if (trimmed === '') return [];
  return trimmed.startsWith('"') ? [trimmed.replaceAll('"', '')] : trimmed.split(/\s+/);
}

const BY_LANGUAGE = {
  en: words(english, englishLists),
  ar: words(arabic, arabicLists),
  he: words(hebrew, hebrewLists),
  de: words(german, germanLists),
  fr: words(french, frenchLists),
  es: words(spanish, spanishLists),
} as const satisfies Record<ReadLanguage, TurningWords>;
