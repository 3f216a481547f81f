import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';

/** What draws series, by the file that the rest of the app takes it from, and what stands there without it. */
const SERIES: Readonly<Record<string, string>> = {
  '/src/page/charts/series/ComposedSeries.tsx': 'export const ComposedSeries = () => null;',
  '/src/pictures/export/picture-series.tsx':
    'export const pictureSeries = () => ({ height: 0, plot: null });',
};

/** Leaves out of the page what draws series, where its digest has none: most have none, and every reader would fetch it. */
export function kindsOfChart(load: LoadModule, digestFile: string): Plugin {
  let without: Readonly<Record<string, string>> = {};
  return {
    name: 'kinds-of-chart',
    apply: 'build',
    async buildStart() {
      const { builtDigest } = await load('/src/tools/site-build/pages/built-digest.ts');
      const charts = builtDigest(digestFile)?.charts ?? [];
      without = charts.some(({ kind }) => kind === 'series') ? {} : SERIES;
    },
    load: (id) => Object.entries(without).find(([file]) => id.endsWith(file))?.[1] ?? null,
  };
}
