import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

/**
 * Of a lock file, what is compared.
 *
 * @typedef {{
 *   readonly packages: Readonly<
 *     Record<string, { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }>
 *   >;
 * }} Lock
 */

// By hand: npm has no word for "as the lock file says already", and to install each time prints its warnings anew.

/** Runs `npm ci` unless node_modules already holds what package-lock.json names; ends the program if that fails. */
export async function installMissing() {
  const wanted = readLock('package-lock.json');
  const present = readLock(join('node_modules', '.package-lock.json'));
  const reason = present === undefined ? 'nothing is installed yet' : firstDifference(wanted, present);
  if (reason === undefined) return;

  console.log(`Installing the packages this project needs (${reason}) …`);
  // Without --include, NODE_ENV=production would leave the build tools out.
  if ((await runNpm(['ci', '--include=dev'])) === 0) return;

  // `npm ci` refuses a lock file that lacks one system's optional package; `npm install` finds it or goes without.
  console.log('`npm ci` failed: trying `npm install`, with the versions of the lock file …');
  if ((await runNpm(['install', '--no-save', '--include=dev'])) === 0) return;

  console.error('The packages could not be installed: see above. Is there a network connection?');
  process.exit(1);
}

/**
 * What node_modules lacks, has too much of, or has in another version. Compared by content, because a
 * checkout renews the lock file's date and not what it says. Optional packages come and go with the system.
 *
 * @param {Lock} wanted
 * @param {Lock} present
 */
export function firstDifference(wanted, present) {
  for (const [path, { version, integrity, optional }] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const found = present.packages[path];
    if (found === undefined && optional !== true) return `${path} is missing`;
    if (found !== undefined && (found.version !== version || found.integrity !== integrity)) {
      return `${path} is not ${version}`;
    }
  }
  const extra = Object.entries(present.packages).find(
    ([path, { optional }]) => !Object.hasOwn(wanted.packages, path) && optional !== true,
  );
  return extra === undefined ? undefined : `${extra[0]} is no longer needed`;
}

/** @param {string} path */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
