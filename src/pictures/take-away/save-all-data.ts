import { importPart } from '../../page/ui/load-part.ts';
import type { Page } from '../../page/view/page.ts';
import type { DataFormatName } from '../export/data-formats.ts';

const NOT_LOADED = 'What it needs could not be loaded. Check the connection and press again.';

/** Saves everything that the digest holds: as a table, or as the digest itself. Says how it went. */
export async function saveAllData({ digest, index, store }: Page, format: DataFormatName): Promise<string> {
  try {
    const { allDataFile } = await importPart(() => import('../export/all-data.ts'));
    const { saveFile } = await importPart(() => import('../export/save-file.ts'));
    const file = allDataFile(format, digest, index, store.getState().selected);
    return saveFile(file, file.name);
  } catch {
    return NOT_LOADED;
  }
}
