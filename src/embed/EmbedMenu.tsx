import type { Chart } from '../digest/schema.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { late } from '../ui/late.tsx';

const EmbedCode = late('The embed code', () => import('./EmbedCode.tsx').then((file) => file.default));

interface Props {
  readonly chart: Chart;
}

/** The button that opens what a site needs to show this chart. */
export function EmbedMenu({ chart }: Props) {
  return (
    <Disclosure label="Embed" about={chart.title}>
      <EmbedCode chart={chart} />
    </Disclosure>
  );
}
