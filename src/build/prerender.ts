import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { bundledDigest } from './bundled-digest.ts';

const ROOT = '<div id="root"></div>';

/** On build, writes the whole page into index.html, so that it can be read before, and without, any script. */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
        const markup = await renderedPage();
        return html.replace(ROOT, () => `<div id="root">${markup}</div>`);
      },
    },
  };
}

async function renderedPage(): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), bundledDigest()],
  });
  try {
    const { renderPage } = await server.ssrLoadModule('/src/prerender.tsx');
    return renderPage();
  } finally {
    await server.close();
  }
}
