import type { Plugin } from 'vite';

/** The mode of the second build, which gives the page as one file. */
export const ONE_FILE_MODE = 'one-file';

/** `apply` of a plugin that belongs to the folder that is published, and not to the one file or to development. */
export const forTheSite: Exclude<Plugin['apply'], string | undefined> = (_config, { command, mode }) =>
  command === 'build' && mode !== ONE_FILE_MODE;
