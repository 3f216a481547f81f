import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { type ExportInput, touches } from './export-input.ts';
import type { Made } from './made.ts';

/** The selection as it goes into the file: none that is not wanted, and none in a picture of which it touches nothing. */
export function chosenInput(input: ExportInput, { format, selection }: ExportChoices): ExportInput {
  const shown = selection && (touches(input) || !EXPORT_FORMATS[format].picture);
  return shown ? input : withoutSelection(input);
}

const plain = new WeakMap<ExportInput, ExportInput>();

/** The same each time, so that what was worked out for it is found again. */
function withoutSelection(input: ExportInput): ExportInput {
  if (input.selected.length === 0) return input;
  const known = plain.get(input) ?? { ...input, selected: [] };
  plain.set(input, known);
  return known;
}

/** A chart as the file that is chosen. A browser that cannot, for want of memory or room, is no loss: it is said. */
export async function makeExport(input: ExportInput, choices: ExportChoices): Promise<Made> {
  // In a task of its own: React draws nothing while its own effects run, and the page can answer before.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    return await EXPORT_FORMATS[choices.format].make(chosenInput(input, choices), choices);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, why: `It could not be made: ${why}. Choose another format, or a smaller size.` };
  }
}
