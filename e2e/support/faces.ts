import { chromium, type Page } from '@playwright/test';
import { type FontSet, launchOptions } from './launch-options.ts';

interface Faces {
  readonly fonts: FontSet;
  readonly serif: string;
  readonly sans: string;
}

/** The widest and the narrowest faces that readers' machines commonly have: first those that the set of fonts brings. */
const FACES = {
  widest: {
    fonts: 'dejavu',
    serif: '"DejaVu Serif", "Bookman Old Style", Georgia, serif',
    sans: '"DejaVu Sans", Verdana, sans-serif',
  },
  narrowest: {
    fonts: 'liberation',
    serif: 'Tinos, "Liberation Serif", "Times New Roman", serif',
    sans: 'Arimo, "Liberation Sans", Arial, sans-serif',
  },
} as const satisfies Readonly<Record<string, Faces>>;

export type Width = keyof typeof FACES;
export const FACE_WIDTHS = ['widest', 'narrowest'] as const satisfies readonly Width[];

/** Runs with a page that is set in these faces, as on a machine that has no others. */
export async function inFaces(
  width: Width,
  baseURL: string | undefined,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const { fonts, serif, sans } = FACES[width];
  const browser = await chromium.launch(launchOptions(process.env.CHROMIUM_PATH ?? '', fonts));
  try {
    const page = await browser.newPage({
      ...(baseURL === undefined ? {} : { baseURL }),
      serviceWorkers: 'block',
    });
    await page.addInitScript((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, `:root { --serif: ${serif} !important; --sans: ${sans} !important; }`);
    await run(page);
  } finally {
    await browser.close();
  }
}
