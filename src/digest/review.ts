import { keysOf } from '../lib/keys-of.ts';
import { notCheckedInWords, readingInWords } from './author-notes.ts';
import type { ArticleCheck } from './check-article.ts';
import { cutWords } from './cut-words.ts';
import { type Dated, dateAsRead, eventDate, figureDate } from './dated.ts';
import { dateInWords } from './dates.ts';
import { indexDigest } from './digest-index.ts';
import { jsonPath, type Path } from './json-path.ts';
import { normalise } from './normalise.ts';
import { readable } from './reading/fold.ts';
import { languageOf } from './reading/languages.ts';
import { quotesOf } from './receipts.ts';
import type { Reprint } from './reprint.ts';
import type { Basis, Digest } from './schema.ts';
import { STATEMENT_KINDS } from './statement-kinds.ts';
import { tiesWithoutWords } from './tie-words.ts';

/** What a person should look at, and where. */
export interface ReviewNote {
  readonly path: string;
  readonly words: string;
}

/** What is not wrong with a digest and yet a person's to judge, before it is published. */
export interface Review {
  /** Null where no article was given, or another text. */
  readonly reprint: Reprint | null;
  readonly tiesWithoutWords: readonly ReviewNote[];
  /** Spans of days: those read into loose words, and those that stand without words of the article. */
  readonly datesOfOurs: readonly ReviewNote[];
  /** Words that the author reads otherwise than the checks. */
  readonly readings: readonly ReviewNote[];
  /** Quotes to which no link into the article scrolls. */
  readonly cutWords: readonly ReviewNote[];
  /** Numbers whose words speak of what is to come, and that are not marked so. */
  readonly expected: readonly ReviewNote[];
  readonly notChecked: readonly ReviewNote[];
}

export function reviewOf(digest: Digest, article: ArticleCheck | null): Review {
  const index = indexDigest(digest);
  return {
    reprint: article?.reprint ?? null,
    tiesWithoutWords: tiesWithoutWords(digest, index).map(({ path, actor }) => ({
      path,
      words: `no words tie ${index.actors.get(actor)?.name ?? actor} to it`,
    })),
    datesOfOurs: [
      ...digest.figures.flatMap((figure, place) =>
        spanNote(['figures', place, 'asOf'], figureDate(figure), 'asOfWords'),
      ),
      ...digest.events.flatMap((event, place) =>
        spanNote(['events', place, 'when'], eventDate(event), 'whenWords'),
      ),
    ],
    readings: digest.figures.flatMap((figure, place) => {
      const words = readingInWords(figure);
      return words === null ? [] : [{ path: jsonPath(['figures', place, 'reading']), words }];
    }),
    cutWords: cutWords(article?.rows ?? [], digest.source.language ?? digest.language),
    expected: expectedNotes(digest),
    notChecked: notChecked(digest, article),
  };
}

function expectedNotes(digest: Digest): readonly ReviewNote[] {
  const language = languageOf(digest.source.language ?? digest.language);
  if (language === null) return [];
  return digest.figures.flatMap((figure, place) => {
    if (figure.forecast || figure.quantity === undefined) return [];
    const [word] = quotesOf(figure).flatMap(({ quote, prefix = '', suffix = '' }) =>
      [language.expected.exec(readable(normalise(`${prefix} ${quote} ${suffix}`)))?.[0].trim()].filter(
        (found) => found !== undefined,
      ),
    );
    if (word === undefined) return [];
    const words = `the words say “${word}”; of what is to come, add "forecast": true`;
    return [{ path: jsonPath(['figures', place]), words }];
  });
}

function spanNote(at: Path, dated: Dated, field: string): readonly ReviewNote[] {
  const path = jsonPath(at);
  if (dated.words !== undefined) return [{ path, words: dateAsRead(dated) }];
  return dated.date.includes('/')
    ? [
        {
          path,
          words: `${dateInWords(dated.date)}, with no words of the article beside it; add them as "${field}", and quote them`,
        },
      ]
    : [];
}

function notChecked(digest: Digest, article: ArticleCheck | null): readonly ReviewNote[] {
  const notes: ReviewNote[] = [];
  if (article === null) notes.push({ path: '$', words: 'no receipt was looked up: no article was given' });
  digest.figures.forEach((figure, place) => {
    const words = notCheckedInWords(figure, digest);
    if (words !== null) notes.push({ path: jsonPath(['figures', place, 'quantity']), words });
  });
  for (const name of keysOf(STATEMENT_KINDS)) {
    digest[name].forEach(({ background }: Basis, place) => {
      if (background === undefined) return;
      notes.push({
        path: jsonPath([name, place]),
        words: `background, not held against ${background.source}`,
      });
    });
  }
  return notes;
}
