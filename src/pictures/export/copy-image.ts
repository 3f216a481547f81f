import { copied } from '../../page/ui/copy-text.ts';
import type { ExportChoices } from './export-choices.ts';
import type { ExportInput } from './export-input.ts';
import { PICTURE_FORMATS } from './file-formats.ts';
import { makeExport } from './make-export.ts';

/** Copies a chart as a PNG, the one kind of image that clipboards take, and says how it went. */
export async function copyImage(input: ExportInput, choices: ExportChoices): Promise<string> {
  const { clipboard }: Partial<Navigator> = navigator;
  if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') {
    return 'This browser cannot copy images. Save it instead.';
  }
  let why = '';
  const png = makeExport(input, { ...choices, format: 'png' }).then((made) => {
    if (made.ok) return made.file;
    why = made.why;
    throw new Error(why);
  });
  try {
    // A promise, since Safari lets nothing be copied that is made after the press of the button.
    await clipboard.write([new ClipboardItem({ [PICTURE_FORMATS.png.type]: png })]);
    copied();
    return 'Copied.';
  } catch {
    return `Nothing was copied. ${why || 'The browser keeps its clipboard closed: allow it, or save the image.'}`;
  }
}
