import type { Chart } from '../../digest/schema.ts';
import { Disclosure } from '../../page/ui/Disclosure.tsx';
import { late } from '../../page/ui/late.tsx';
import { chartWords } from '../../words/charts.ts';
import { partWords } from '../../words/parts.ts';

const EmbedCode = late(
  partWords.names.embedCode,
  () => import('./EmbedCode.tsx'),
  (file) => file.default,
);

interface Props {
  readonly chart: Chart;
}

/** The button that opens what a site needs to show this chart. */
export function EmbedMenu({ chart }: Props) {
  return (
    <Disclosure label={chartWords.embed}>
      <EmbedCode chart={chart} />
    </Disclosure>
  );
}
