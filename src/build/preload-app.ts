import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { forTheSite, PAGE_MODE } from './build-modes.ts';

const APP = '/src/mount.tsx';

/**
 * Names the files of the app at the end of the page, so that the browser fetches them as soon as the page has
 * come. The first script could ask for them only once it runs, and would spend a tap's time on it.
 */
export function preloadApp(): Plugin {
  return {
    name: 'preload-app',
    apply: (config, env) => forTheSite(config, env) || env.mode === PAGE_MODE,
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => filesOf(APP, bundle ?? {}).map(preload),
    },
  };
}

function preload(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
    injectTo: 'body',
  };
}

/** The file of a module that is imported when wanted, and all that it imports; but not the page's own first script. */
function filesOf(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const start = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!start) throw new Error(`nothing was built from ${module}`);
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || chunk.isEntry || files.has(name)) return;
    files.add(name);
    for (const each of chunk.imports) add(each);
  };
  add(start.fileName);
  return [...files];
}
