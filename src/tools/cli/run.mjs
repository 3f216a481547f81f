import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @typedef {{ env?: Record<string, string>, shell?: boolean, silenceLimit?: number }} Options */

/**
 * Runs a command in the project's folder with its output streamed, and gives its exit code (null: it did
 * not start, or was ended). `silenceLimit` ends one that has said nothing for so many seconds.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<number | null>}
 */
export function run(command, args, { env = {}, shell = false, silenceLimit } = {}) {
  return new Promise((resolve) => {
    const watched = silenceLimit !== undefined;
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: watched ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const stop = watched ? endWhenSilent(child, silenceLimit) : () => {};
    /** @type {NodeJS.Signals | undefined} */
    let interruptedBy;
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      interruptedBy = signal;
      // A terminal sends Ctrl+C to the child as well, and a second one would make it leave without tidying.
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal);
    };
    /** @param {number | null} code */
    const finish = (code) => {
      stop();
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (interruptedBy !== undefined) process.exit(128 + constants.signals[interruptedBy]);
      resolve(code);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(null);
    });
    child.once('close', finish);
  });
}

/**
 * Runs a tool from node_modules with this same Node. Not by npm's script of that name: the shell that npm puts in between
 * does not pass on what ends it, and the end-to-end tests and their server would run on.
 *
 * @param {string} packageName
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runTool(packageName, tool, args, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, bin[tool]), ...args], options);
}

/** @param {readonly string[]} args */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  // Set when npm started us. Another package manager's may stand there instead.
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} seconds
 */
function endWhenSilent(child, seconds) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.error(`Nothing heard for ${seconds} seconds: given up.`);
      child.kill('SIGKILL');
      // What it started itself may live on and hold these open, and with them the end of our wait.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, seconds * 1000);
  };
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name]?.on('data', restart).pipe(process[name], { end: false });
  }
  restart();
  return () => clearTimeout(timer);
}
