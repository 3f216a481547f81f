import { counted } from '../lib/prose.ts';
import { slug } from '../lib/slug.ts';
import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportInput } from './export-input.ts';
import { fileName, proposedName } from './file-name.ts';
import { makeExport } from './make-export.ts';
import { type ZippedFile, zipOf } from './zip.ts';

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
  const { extension } = EXPORT_FORMATS[choices.format];
  const files: ZippedFile[] = [];
  const refused: string[] = [];
  // One after the other: each picture may fill much of a phone's memory.
  for (const chart of digest.charts) {
    const chosen = { ...input, chart, selected: choices.selection ? input.selected : [] };
    const made = await makeExport(chosen, choices);
    if (made.ok) {
      const bytes = new Uint8Array(await made.file.arrayBuffer());
      files.push({ name: fileName(proposedName(chosen), extension), bytes });
    } else refused.push(`“${chart.title}” is not in it. ${made.why}`);
  }
  const name = `charts-${slug(digest.source.published)}.zip`;
  if (files.length === 0) return { file: null, name, words: `Nothing was saved. ${refused.join(' ')}` };
  const file = new Blob([zipOf(files, digest.source.published)], { type: 'application/zip' });
  return { file, name, words: [`Saved as ${name}: ${counted(files.length, 'file')}.`, ...refused].join(' ') };
}
