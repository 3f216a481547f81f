import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

/** What the build takes of the app, by its path from the project's folder. */
interface Modules {
  '/src/page/prerender.tsx': { renderPage(): string };
  '/src/digest/name-in-sentence.ts': typeof import('../../digest/name-in-sentence.ts');
  '/src/tools/site-build/pages/built-digest.ts': typeof import('./pages/built-digest.ts');
  '/src/tools/site-build/pages/card.ts': typeof import('./pages/card.ts');
  '/src/tools/site-build/pages/embed-html.ts': typeof import('./pages/embed-html.ts');
  '/src/tools/site-build/pages/head-html.ts': typeof import('./pages/head-html.ts');
  '/src/tools/site-build/pages/header-rules.ts': typeof import('./pages/header-rules.ts');
  '/src/tools/site-build/pages/one-file-html.ts': typeof import('./pages/one-file-html.ts');
  '/src/tools/site-build/pages/service-worker-file.ts': typeof import('./pages/service-worker-file.ts');
  '/src/tools/site-build/pages/shaped-words.ts': typeof import('./pages/shaped-words.ts');
}

export type LoadModule = <P extends keyof Modules>(path: P) => Promise<Modules[P]>;

/**
 * The build's one way to the app's code: through Vite's own server, which runs it as it stands in the files. So the
 * configuration imports none of it, and in development a change to a component restarts nothing. `needed` are the
 * plugins without which the app cannot be run.
 */
export function appModules(needed: (load: LoadModule) => Plugin[]): { load: LoadModule; plugin: Plugin } {
  let inDevelopment: ViteDevServer | undefined;
  let ofBuild: Promise<ViteDevServer> | undefined;
  const open = () =>
    createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      plugins: [react(), ...needed(load)],
    });
  const opened = () => {
    ofBuild ??= open();
    return ofBuild;
  };
  const load: LoadModule = async <P extends keyof Modules>(path: P) => {
    const server = inDevelopment ?? (await opened());
    // Vite cannot know what a file exports.
    return (await server.ssrLoadModule(path)) as Modules[P];
  };
  const plugin: Plugin = {
    name: 'app-modules',
    configureServer(server) {
      inDevelopment = server;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await (await ofBuild)?.close();
        ofBuild = undefined;
      },
    },
  };
  return { load, plugin };
}
