import type { Page } from '../../page/view/page.ts';
import { USUAL_CHOICES } from '../export/export-choices.ts';
import { fileName, proposedName } from '../export/file-name.ts';
import { inputNow } from '../export/input-now.ts';
import { chosenInput, makeExport } from '../export/make-export.ts';

/** The picture of the first chart, as the panel that saves it would make it; null where there is none, or it is refused. */
export async function pictureToShare(page: Page): Promise<File | null> {
  const [chart] = page.digest.charts;
  if (chart === undefined) return null;
  const input = await inputNow(page, chart);
  const choices = { ...USUAL_CHOICES, only: input.only };
  const made = await makeExport(input, choices);
  if (!made.ok) return null;
  const name = proposedName(chosenInput(input, choices), { shape: choices.shape, size: made.size });
  return new File([made.file], fileName(name, choices.format), { type: made.file.type });
}
