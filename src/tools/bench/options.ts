import { parseArgs } from 'node:util';

export interface Options {
  /** How often each page is measured; the rounds of the pages are interleaved. */
  readonly rounds: number;
  /** The sizes of digest to show the growth of a filter click for; empty for none. */
  readonly entries: readonly number[];
  /** The folder of a site that another commit built, to be measured in place of the same page again; "" for none. */
  readonly beside: string;
}

export const USAGE = 'Usage: npm run bench -- [--rounds 7] [--entries 10,100,1000] [--beside ../before/dist]';

/** What the command line asks for, or null where it cannot be read. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '7' },
        entries: { type: 'string', default: '' },
        beside: { type: 'string', default: '' },
      },
    });
    const rounds = wholeNumber(values.rounds);
    const entries = values.entries === '' ? [] : values.entries.split(',').map(wholeNumber);
    return rounds === null || entries.includes(null)
      ? null
      : { rounds, entries: entries.filter((each) => each !== null), beside: values.beside };
  } catch {
    return null;
  }
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
