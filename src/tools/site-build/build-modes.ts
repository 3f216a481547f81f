import type { Plugin } from 'vite';

/** The mode of the second build, which gives the page as one file. */
export const ONE_FILE_MODE = 'one-file';

/** The mode of a build that gives the page alone, with nothing beside it: for tests of other digests. */
export const PAGE_MODE = 'page';

/** `apply` of a plugin that belongs to the folder that is published, and to no other build. */
export const forTheSite: Exclude<Plugin['apply'], string | undefined> = (_config, { command, mode }) =>
  command === 'build' && ![ONE_FILE_MODE, PAGE_MODE].includes(mode);
