import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of ours as one plain file, beside what Vite makes of the page, and the style sheet of all that it imports. */
export async function builtScript(source: URL): Promise<{ code: string; style: string }> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      // Else a plain script would put its styles into the page itself, which our policies refuse.
      cssCodeSplit: false,
      rolldownOptions: { input: fileURLToPath(source), output: { format: 'iife' } },
    },
  });
  const [bundle] = [output].flat().filter((each) => 'output' in each);
  const [script] = bundle?.output ?? [];
  if (script?.type !== 'chunk') throw new Error(`${source.pathname} did not build`);
  const sheets = bundle?.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { code: script.code, style: (sheets ?? []).join('') };
}
