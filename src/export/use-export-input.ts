import { useEffect, useState } from 'react';
import type { Chart } from '../digest/schema.ts';
import { pageAddress } from '../view/page-address.ts';
import { usePage } from '../view/page-context.ts';
import { digestHash } from './digest-hash.ts';
import type { ExportInput } from './export-input.ts';
import { siteName } from './site-name.ts';

/** What exports of a chart are made from, as things stand when the panel opens; null until the digest's hash is known. */
export function useExportInput(chart: Chart): ExportInput | null {
  const { digest, index, store } = usePage();
  const [input, setInput] = useState<ExportInput | null>(null);
  useEffect(() => {
    let wanted = true;
    void digestHash(digest).then((hash) => {
      if (!wanted) return;
      const { selected, only, asOf } = store.getState();
      const address = pageAddress();
      setInput({ chart, digest, index, selected, only, asOf, hash, address, site: siteName(address) });
    });
    return () => {
      wanted = false;
    };
  }, [chart, digest, index, store]);
  return input;
}
