import { expect, test } from 'vitest';
import { firstDifference } from './installed.mjs';

const wanted = {
  packages: {
    // The project itself, which node_modules does not list.
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
    // For another system, so rightly absent here.
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
  },
};
const react = { version: '19.3.1', integrity: 'sha512-a' };

test('nothing is to be installed when only optional packages differ, which go by the system', () => {
  const esbuild = { version: '1.0.0', optional: true };
  expect(
    firstDifference(wanted, {
      packages: { 'node_modules/react': react, 'node_modules/@esbuild/linux': esbuild },
    }),
  ).toBeUndefined();
});

test.each([
  ['is absent', {}, 'node_modules/react is missing'],
  [
    'has another version',
    { 'node_modules/react': { ...react, version: '19.0.0' } },
    'node_modules/react is not 19.3.1',
  ],
  [
    'has other contents',
    { 'node_modules/react': { ...react, integrity: 'sha512-z' } },
    'node_modules/react is not 19.3.1',
  ],
  [
    'is left over',
    { 'node_modules/react': react, 'node_modules/old': { version: '1.0.0' } },
    'node_modules/old is no longer needed',
  ],
])('packages are to be installed when one %s', (_case, packages, reason) => {
  expect(firstDifference(wanted, { packages })).toBe(reason);
});
