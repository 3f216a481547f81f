import './check-node.mjs';
import { installMissing } from './installed.mjs';
import { runTool } from './run.mjs';

await installMissing();

const opening = canShowBrowser() ? ['--open'] : [];
console.log('Starting the dashboard: its address follows. Ctrl+C stops it.');
process.exitCode =
  (await runTool('vite', 'vite', ['--host', '127.0.0.1', ...opening, ...process.argv.slice(2)])) ?? 0;

/** Where there is no screen, opening a browser could only print an error. */
function canShowBrowser() {
  const { env, platform } = process;
  if (env.CI || env.BROWSER === 'none') return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
