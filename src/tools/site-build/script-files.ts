import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { forTheSite, PAGE_MODE } from './build-modes.ts';

const FIRST = '/src/page/main.ts';
const APP = '/src/page/mount.tsx';
/** What the page fetches by itself, by the names that are given here and by the bundler. */
const NAMED = /\/(?:first|libraries|app|rolldown-runtime)-[^/]+$/;

/**
 * The scripts that every reader fetches, in three files: the first script, the libraries of the app, and the app.
 * Each file is a request, which costs a slow phone as much as the words of a chart, so none is split off because
 * other parts use it too. The app's are named at the end of the page, so that the browser fetches them as soon as
 * the page has come: the first script could ask for them only once it runs, and would spend a tap's time on it.
 */
export function scriptFiles(): Plugin {
  let fileOf: ReadonlyMap<string, string> = new Map();
  return {
    name: 'script-files',
    apply: (config, env) => forTheSite(config, env) || env.mode === PAGE_MODE,
    config: () => ({
      build: {
        // What the page names itself needs no link by a script.
        modulePreload: { resolveDependencies: (_file, needed) => needed.filter((file) => !NAMED.test(file)) },
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: 'script-files', name: (id) => fileOf.get(id) ?? null }],
            },
          },
        },
      },
    }),
    buildEnd() {
      fileOf = filesOf(importedFrom(FIRST, this), importedFrom(APP, this));
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => neededBy('app', bundle ?? {}).map(preload),
    },
  };
}

/** A file, and all that it imports but the first script, which is named already. */
function neededBy(name: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  // A set is walked to the end of what is added on the way.
  const needed = new Set(chunks.filter((chunk) => chunk.name === name));
  for (const { imports } of needed)
    for (const chunk of chunks)
      if (imports.includes(chunk.fileName) && chunk.name !== 'first') needed.add(chunk);
  return [...needed].map(({ fileName }) => fileName);
}

function filesOf(first: ReadonlySet<string>, app: ReadonlySet<string>): ReadonlyMap<string, string> {
  const files = new Map([...app].map((id) => [id, id.includes('/node_modules/') ? 'libraries' : 'app']));
  for (const id of first) files.set(id, 'first');
  return files;
}

/** A module and all that it imports, directly or not; but not what is imported only when wanted. */
function importedFrom(module: string, build: Rolldown.PluginContext): ReadonlySet<string> {
  const start = [...build.getModuleIds()].find((id) => id.endsWith(module));
  if (start === undefined) throw new Error(`nothing was built from ${module}`);
  const found = new Set([start]);
  for (const id of found)
    for (const imported of build.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

function preload(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
    injectTo: 'body',
  };
}
