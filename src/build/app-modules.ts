import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

/** Gives a module of the app by its path from the project's folder. */
export type LoadModule = <T>(path: string) => Promise<T>;

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
  const load: LoadModule = async <T>(path: string) => {
    ofBuild ??= inDevelopment ? undefined : open();
    const server = inDevelopment ?? (await ofBuild);
    return server?.ssrLoadModule(path) as Promise<T>;
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
