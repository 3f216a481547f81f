import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportInput } from './export-input.ts';
import type { Made } from './made.ts';

/** A chart as the file that is chosen. A browser that cannot, for want of memory or room, is no loss: it is said. */
export async function makeExport(input: ExportInput, choices: ExportChoices): Promise<Made> {
  // In a task of its own: React draws nothing while its own effects run, and the page can answer before.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    const chosen = choices.selection ? input : { ...input, selected: [] };
    return await EXPORT_FORMATS[choices.format].make(chosen, choices);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, why: `It could not be made: ${why}. Choose another format, or a smaller size.` };
  }
}
