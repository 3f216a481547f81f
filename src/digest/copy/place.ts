import type { Copy } from './read-copy.ts';

/** Where words stand in a copy: the sentence round them as it stands there, and the words in it. */
export interface Place {
  /** Offset of the words in the copy, its line breaks each one character long. */
  readonly at: number;
  /** Which sentence of the copy it is, counted from 0. */
  readonly sentenceNumber: number;
  /** The sentence; of a very long one, what is near the words. */
  readonly sentence: string;
  /** The words are `sentence.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Characters shown before and after the words, of a text that has no sentences. */
const MOST_AROUND = 400;

/** The place of the tokens from `first` to before `next`. Where they run over a full stop, both sentences are given. */
export function placeIn(copy: Copy, first: number, next: number): Place {
  const sentenceNumber = copy.sentenceOf(first);
  const nextSentence = copy.sentences[copy.sentenceOf(next - 1) + 1] ?? copy.ids.length;
  const at = copy.starts[first] ?? 0;
  const end = copy.ends[next - 1] ?? at;
  const from = copy.starts[copy.sentences[sentenceNumber] ?? 0] ?? 0;
  const to = copy.ends[nextSentence - 1] ?? end;
  const before = clip(
    copy.text.slice(Math.max(from, at - MOST_AROUND), at),
    from < at - MOST_AROUND,
    'start',
  );
  const after = clip(copy.text.slice(end, Math.min(to, end + MOST_AROUND)), to > end + MOST_AROUND, 'end');
  const words = copy.text.slice(at, end);
  return {
    at,
    sentenceNumber,
    sentence: before + words + after,
    start: before.length,
    end: before.length + words.length,
  };
}

/** Cut at a blank, so that no word is halved. */
function clip(text: string, isCut: boolean, side: 'start' | 'end'): string {
  if (!isCut) return text;
  return side === 'start' ? `… ${text.replace(/^\S*\s+/, '')}` : `${text.replace(/\s+\S*$/, '')} …`;
}
