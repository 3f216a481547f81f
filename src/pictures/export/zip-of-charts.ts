import { zipSync } from 'fflate';
import { counted } from '../../lib/prose.ts';
import { slug } from '../../lib/slug.ts';
import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportInput } from './export-input.ts';
import type { FormatName } from './file-formats.ts';
import { fileName, proposedName } from './file-name.ts';
import { chosenInput, makeExport } from './make-export.ts';

interface Zipped {
  /** null where none could be made. */
  readonly file: Blob | null;
  readonly name: string;
  /** What is in it and what is not, for the reader. */
  readonly words: string;
}

/** All charts of the digest, each made with the same choices, as one zip. */
export async function zipOfCharts(input: ExportInput, choices: ExportChoices): Promise<Zipped> {
  const { digest } = input;
  const { format } = choices;
  const { picture } = EXPORT_FORMATS[format];
  const files = new Map<string, Uint8Array>();
  const refused: string[] = [];
  // One after the other: each picture may fill much of a phone's memory.
  for (const chart of digest.charts) {
    const chosen = chosenInput({ ...input, chart }, choices);
    const made = await makeExport(chosen, choices);
    if (made.ok) {
      const bytes = new Uint8Array(await made.file.arrayBuffer());
      const named = proposedName(chosen, picture ? { shape: choices.shape, size: made.size } : null);
      files.set(freeName(named, format, files), bytes);
    } else refused.push(`“${chart.title}” is not in it. ${made.why}`);
  }
  const name = `charts-${slug(digest.source.published)}.zip`;
  if (files.size === 0) return { file: null, name, words: `Nothing was saved. ${refused.join(' ')}` };
  // Stored as they are: pictures are compressed already.
  const zip = zipSync(Object.fromEntries(files), { level: 0, mtime: dayOf(digest.source.published) });
  const file = new Blob([zip], { type: 'application/zip' });
  return { file, name, words: [`${counted(files.size, 'file')} in it.`, ...refused].join(' ') };
}

/** Two charts whose names differ in capitals alone would be one file. */
function freeName(name: string, format: FormatName, taken: ReadonlyMap<string, unknown>): string {
  let free = fileName(name, format);
  // In front, as a long name is cut at its end.
  for (let count = 2; taken.has(free); count += 1) free = fileName(`${count}-${name}`, format);
  return free;
}

/** A day in the reader's own zone, in which the format writes it: so the same files give the same zip. It knows none before 1980. */
function dayOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.max(1980, year), month - 1, date);
}
