import { describe, expect, it, test } from 'vitest';
import { pdfEncoding, pdfText } from './pdf-encoding.ts';

describe('a text as bytes', () => {
  test.each([
    ['about 250', '61626f757420323530'],
    // Windows' own places for what a newspaper sets.
    ['“–”…€', '9396948580'],
    // As one letter, however it was typed.
    ['e\u0301é', 'e9e9'],
    // Blanks and hyphens of special width are plain ones.
    ['46\u202f000\u2011x', '3436a03030302d78'],
  ])('%j', (text, bytes) => {
    const encoding = pdfEncoding();
    expect(encoding.bytesOf(text)).toBe(bytes);
    expect(encoding.unknown()).toEqual([]);
  });

  it('takes free bytes for the minus sign and the letters of Central Europe, and names them', () => {
    const encoding = pdfEncoding();
    expect(encoding.bytesOf('−Łşţǎ')).toBe('818d8f90');
    expect(encoding.bytesOf('−')).toBe('81');
    expect(encoding.dictionary()).toContain(
      '/Differences [129 /minus 141 /Lslash 143 /scedilla 144 /tcommaaccent]',
    );
    expect(encoding.toUnicode()).toContain('<81> <2212>');
    expect(encoding.unknown()).toEqual(['ǎ']);
  });

  it('lists what no font shows, each once', () => {
    const encoding = pdfEncoding();
    encoding.bytesOf('a غزة 🌊 غ');
    expect(encoding.unknown()).toEqual(['غ', 'ز', 'ة', '🌊']);
  });

  it('shows no more letters than a font has places for', () => {
    const encoding = pdfEncoding();
    const many = 'ĀāĂăĄąĆćČčĎďĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľ';
    encoding.bytesOf(many);
    expect(encoding.unknown()).toEqual([...many].slice(36));
  });
});

it('a fact is written so that every reader knows its letters', () => {
  expect(pdfText('é')).toBe('<feff00e9>');
});
