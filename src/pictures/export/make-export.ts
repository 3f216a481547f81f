import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { type ExportInput, tiedPart } from './export-input.ts';
import type { Made } from './made.ts';

/** The selection as it goes into the file: none that is not wanted, and none in a picture of which it touches nothing. */
export function chosenInput(input: ExportInput, { format, selection, only }: ExportChoices): ExportInput {
  const tied = tiedPart(input);
  const shown = selection && (tied !== 'none' || !EXPORT_FORMATS[format].picture);
  return variantOf(input, shown, shown && only && tied === 'some');
}

const variants = new WeakMap<ExportInput, Map<string, ExportInput>>();

/** The same each time, so that what was worked out for it is found again. */
function variantOf(input: ExportInput, withSelection: boolean, only: boolean): ExportInput {
  const selected = withSelection ? input.selected : [];
  if (selected.length === input.selected.length && only === input.only) return input;
  const known = variants.get(input) ?? new Map<string, ExportInput>();
  variants.set(input, known);
  const name = `${withSelection} ${only}`;
  const variant = known.get(name) ?? { ...input, selected, only };
  known.set(name, variant);
  return variant;
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
