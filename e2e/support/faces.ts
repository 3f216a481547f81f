import type { Page } from '@playwright/test';

/** The widest and the narrowest faces that readers' machines commonly have; where one is missing, its machine's own. */
const FACES = {
  widest: {
    serif: '"DejaVu Serif", "Bookman Old Style", Georgia, serif',
    sans: '"DejaVu Sans", Verdana, sans-serif',
  },
  narrowest: {
    serif: '"Nimbus Roman", "Liberation Serif", "Times New Roman", serif',
    sans: '"Liberation Sans Narrow", "Nimbus Sans Narrow", "Arial Narrow", sans-serif',
  },
} as const;

export type Width = keyof typeof FACES;
export const FACE_WIDTHS = Object.keys(FACES) as readonly Width[];

/** Sets the page in these faces, as a machine that has no others would. */
export function setIn(page: Page, width: Width): Promise<void> {
  const { serif, sans } = FACES[width];
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, `:root { --serif: ${serif} !important; --sans: ${sans} !important; }`);
}
