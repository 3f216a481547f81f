import { useEffect, useState } from 'react';
import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportInput } from './export-input.ts';
import type { Made } from './made.ts';
import { makeExport } from './make-export.ts';
import { objectUrl } from './object-url.ts';

/** The file that the choices make, and what is shown of it before it is saved. */
export interface Preview {
  /** What it was made for. */
  readonly input: ExportInput;
  readonly choices: ExportChoices;
  readonly made: Made;
  /** The address of a picture: of the file itself, or for a PDF, which no page can show, of the same drawing. */
  readonly picture: string | null;
  /** The beginning of the file, where it is data. */
  readonly text: string | null;
}

const LONGEST_TEXT = 1_500;

/** Made afresh with every change of a choice; null until the first is there. `busy` while the next is being made. */
export function useMade(
  input: ExportInput,
  choices: ExportChoices,
): { preview: Preview | null; busy: boolean } {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let wanted = true;
    void previewOf(input, choices).then((next) => {
      if (wanted) setPreview(next);
      else if (next.picture !== null) URL.revokeObjectURL(next.picture);
    });
    return () => {
      wanted = false;
    };
  }, [input, choices]);
  const picture = preview?.picture ?? null;
  useEffect(() => () => void (picture === null || URL.revokeObjectURL(picture)), [picture]);
  return { preview, busy: preview?.input !== input || preview.choices !== choices };
}

async function previewOf(input: ExportInput, choices: ExportChoices): Promise<Preview> {
  const made = await makeExport(input, choices);
  if (!made.ok) return { input, choices, made, picture: null, text: null };
  const { picture, shownAs } = EXPORT_FORMATS[choices.format];
  if (!picture) {
    const text = (await made.file.text()).replace(/^\uFEFF/, '');
    const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    return { input, choices, made, picture: null, text: shown };
  }
  const drawn = shownAs === null ? made : await makeExport(input, { ...choices, format: shownAs });
  return { input, choices, made, picture: drawn.ok ? objectUrl(drawn.file) : null, text: null };
}
