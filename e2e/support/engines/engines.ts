import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { definedEnv, fontFile } from '../launch-options.ts';
import { byPlaywright } from './by-playwright.ts';
import { byWebDriver, type WebKitPrograms } from './by-web-driver.ts';
import type { Engine } from './engine.ts';

/** The engines beside Chromium, each with how it is launched here; undefined where this machine has none. */
export const ENGINES: readonly { readonly name: Engine['name']; readonly here: Engine | undefined }[] = [
  { name: 'Firefox', here: firefoxHere() },
  { name: 'WebKit', here: webkitHere() },
];

// The tests' own defaults, which let no worker answer, hold for pages of these too.
const PAGE = { viewport: { width: 1280, height: 900 }, serviceWorkers: 'allow' } as const;

/** Playwright's own, or the system's, which Playwright drives too, though without downloads and media features. */
function firefoxHere(): Engine | undefined {
  const systems = first(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
  const own = existsSync(firefox.executablePath());
  if (!own && systems === undefined) return undefined;
  return {
    name: 'Firefox',
    launch: async (fonts) => {
      // Its sandbox lets a page read fonts from the system's folders alone.
      const env = { ...definedEnv(), FONTCONFIG_FILE: fontFile(fonts), MOZ_DISABLE_CONTENT_SANDBOX: '1' };
      const program = own || systems === undefined ? {} : { channel: 'moz-firefox', executablePath: systems };
      const browser = await firefox.launch({ ...program, env });
      return byPlaywright(await browser.newPage(PAGE), browser);
    },
  };
}

/** Playwright's own, or WebKitGTK with its driver. */
function webkitHere(): Engine | undefined {
  if (existsSync(webkit.executablePath()))
    return {
      name: 'WebKit',
      launch: async (fonts) => {
        const browser = await webkit.launch({ env: { ...definedEnv(), FONTCONFIG_FILE: fontFile(fonts) } });
        return byPlaywright(await browser.newPage(PAGE), browser);
      },
    };
  const programs = webkitGtk();
  return programs && { name: 'WebKit', launch: (fonts) => byWebDriver(programs, fonts) };
}

function webkitGtk(): WebKitPrograms | undefined {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const display = first(['/usr/bin/Xvfb']);
  const browser = first(
    ['/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'].flatMap(
      (folder) => ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`),
    ),
  );
  return driver && display && browser ? { driver, browser, display } : undefined;
}

function first(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}
