import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { paragraphsOf, withPlainBreaks } from './paragraphs.ts';

function paragraphs(text: string): string[] {
  const plain = withPlainBreaks(text);
  return paragraphsOf(plain).map(({ start, end }) => normalise(plain.slice(start, end)));
}

describe('paragraphs', () => {
  it('are separated by blank lines, their own lines joined', () => {
    expect(paragraphs('\uFEFF\none\r\nline\r\n \r\ntwo\n\n\n')).toEqual(['one line', 'two']);
  });
  it('are the lines where no line is blank', () => {
    expect(paragraphs('one\ntwo\n')).toEqual(['one', 'two']);
  });
  it('are none in an empty text', () => {
    expect(paragraphs(' \n\n ')).toEqual([]);
  });
});
