import { deadlinePath, deadlinesOf } from './deadlines.ts';
import { jsonPath, type Path } from './json-path.ts';
import { MAX_QUOTE_WORDS } from './limits.ts';
import type { Problem } from './problem.ts';
import { wordsIn } from './reprint.ts';
import type { Digest } from './schema.ts';
import { showValue } from './show-value.ts';

/** The longest run of the article's words that a label or statement may hold outside of quotation marks. */
const MAX_OWN_RUN = 8;

/**
 * Labels and statements are a digest's own words; those that copy the article belong in quotation marks, and there are
 * held to the length of a quote.
 */
export function copiedWords(digest: Digest, article: string, most: number = MAX_OWN_RUN): readonly Problem[] {
  const printed = runsOf(article, most + 1);
  const long = runsOf(article, MAX_QUOTE_WORDS + 1);
  const runs = (parts: readonly string[], length: number, among: ReadonlySet<string>) =>
    parts.flatMap((part) => [...runsOf(part, length + 1)].filter((run) => among.has(run)));
  return ownTexts(digest).flatMap(({ at, text }) => {
    const [quotedTooLong] = runs([text], MAX_QUOTE_WORDS, long);
    const copied = runs(outsideQuotes(text), most, printed);
    if (copied.length === 0 && quotedTooLong !== undefined) {
      const reason = `It holds more than ${MAX_QUOTE_WORDS} words of the article in a row, ${showValue(quotedTooLong)}.`;
      const remedy = `Quote at most ${MAX_QUOTE_WORDS} words, and say the rest in words of your own.`;
      return [{ path: jsonPath(at), reason, remedy }];
    }
    const [first] = copied;
    return first === undefined
      ? []
      : [
          {
            path: jsonPath(at),
            reason: `It copies ${most + copied.length} words of the article, ${showValue(first)}, without quotation marks.`,
            remedy: `Say it in words of your own: at most ${most} of the article's may follow each other.`,
          },
        ];
  });
}

interface OwnText {
  readonly at: Path;
  readonly text: string;
}

/** Everything that the author of a digest words. Names and the source's own title are the article's. */
function ownTexts(digest: Digest): readonly OwnText[] {
  const own = (at: Path, text: string | undefined): readonly OwnText[] =>
    text === undefined ? [] : [{ at, text }];
  return [
    ...own(['headline'], digest.headline),
    ...own(['summary'], digest.summary),
    ...deadlinesOf(digest).flatMap(({ label }, place) =>
      own([...deadlinePath(digest, place), 'label'], label),
    ),
    ...digest.actors.flatMap(({ role }, index) => own(['actors', index, 'role'], role)),
    ...digest.figures.flatMap(({ label, unit, per, reading }, index) => [
      ...own(['figures', index, 'label'], label),
      ...own(['figures', index, 'unit'], unit),
      ...own(['figures', index, 'per'], per),
      ...own(['figures', index, 'reading', 'why'], reading?.why),
    ]),
    ...digest.charts.flatMap(({ title, note }, index) => [
      ...own(['charts', index, 'title'], title),
      ...own(['charts', index, 'note'], note),
    ]),
    ...digest.events.flatMap(({ label }, index) => own(['events', index, 'label'], label)),
    ...digest.issues.flatMap(({ label }, index) => own(['issues', index, 'label'], label)),
    ...digest.positions.flatMap(({ statement }, index) => own(['positions', index, 'statement'], statement)),
    ...digest.relations.flatMap(({ kind }, index) => own(['relations', index, 'kind'], kind)),
  ];
}

function outsideQuotes(text: string): readonly string[] {
  return text.split(/“[^”]*”|„[^“]*“|«[^»]*»|"[^"]*"/);
}

/** Every run of so many words, without regard to case and punctuation. */
function runsOf(text: string, length: number): ReadonlySet<string> {
  const words = wordsIn(text);
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return new Set(starts.map((_, index) => words.slice(index, index + length).join(' ')));
}
