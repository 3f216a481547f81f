import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
// Not our own: that of the development server may say and do what the built page may not.
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..');
/** All that the development server needs but packages. */
const PROJECT = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
  'tsconfig.app.json',
  'tsconfig.format.json',
  'tsconfig.tools.json',
  'tsconfig.worker.json',
];

let folder: string;
let server: ChildProcess;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'development-'));
  for (const name of PROJECT) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // Not where the project's own server keeps what it has prepared.
  const config =
    "import config from './vite.config.ts';\nexport default { ...config, cacheDir: './prepared' };\n";
  writeFileSync(join(folder, 'test.config.ts'), config);
});
test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

test('in development a change to a component is shown, and neither the server nor the page begins anew', async ({
  page,
}) => {
  await page.goto(await served());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => document.documentElement.setAttribute('data-still', ''));
  const component = join(folder, 'src/page/masthead/Masthead.tsx');
  const source = readFileSync(component, 'utf8');
  expect(source).toContain('<h1');
  writeFileSync(component, source.replace('<h1', '<h1 data-changed=""'));
  await expect(page.locator('h1[data-changed]')).toBeVisible();
  await expect(page.locator('html[data-still]')).toHaveCount(1);
});

/** Begins the development server and gives the address that it says. */
function served(): Promise<string> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, '--config', 'test.config.ts', '--host', '127.0.0.1', '--port', '0'];
  server = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  return new Promise((found, failed) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += String(part);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => failed(new Error(`The server ended: ${said}`)));
  });
}
