import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

/** The fonts that a browser of the tests finds, whatever the machine has: a file each in e2e/fonts/. */
export const FONT_SETS = ['dejavu', 'liberation', 'noto'] as const;
export type FontSet = (typeof FONT_SETS)[number];

/** The one that E2E_FONTS names; by default the one with the widest letters. */
export function chosenFonts(name = process.env.E2E_FONTS ?? 'dejavu'): FontSet {
  const found = FONT_SETS.find((set) => set === name);
  if (found === undefined) throw new Error(`E2E_FONTS is ${name}, and may be: ${FONT_SETS.join(', ')}`);
  return found;
}

/** How a Chromium is started that has these fonts and no others. Only Linux asks fontconfig: elsewhere it has the machine's. */
export function launchOptions(executablePath: string, fonts: FontSet): LaunchOptions {
  return {
    executablePath,
    args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    env: { ...definedEnv(), FONTCONFIG_FILE: fontFile(fonts) },
  };
}

/** The fontconfig file of a set: an absolute path. */
export function fontFile(fonts: FontSet): string {
  return fileURLToPath(new URL(`../fonts/${fonts}.conf`, import.meta.url));
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium's sandbox refuses to start as root, which containers are. */
const isRoot = process.getuid?.() === 0;

export function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
