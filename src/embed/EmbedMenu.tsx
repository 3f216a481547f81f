import { lazy, Suspense } from 'react';
import type { Chart } from '../digest/schema.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

const EmbedCode = lazy(() => import('./EmbedCode.tsx'));

interface Props {
  readonly chart: Chart;
}

/** The button that opens what a site needs to show this chart. */
export function EmbedMenu({ chart }: Props) {
  return (
    <Disclosure label="Embed" about={chart.title}>
      <Suspense>
        <EmbedCode chart={chart} />
      </Suspense>
    </Disclosure>
  );
}
