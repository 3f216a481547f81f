import type { Chart } from '../../digest/schema.ts';
import type { Page } from '../../page/view/page.ts';
import { pageAddress } from '../../page/view/page-address.ts';
import { digestHash } from './digest-hash.ts';
import type { ExportInput } from './export-input.ts';
import { siteName } from './site-name.ts';

/** What exports of a chart are made from, as things stand now: at hand before the panel opens, so that it opens whole. */
export async function inputNow({ digest, index, store }: Page, chart: Chart): Promise<ExportInput> {
  const hash = await digestHash(digest);
  const { selected, only, asOf } = store.getState();
  const address = pageAddress();
  return { chart, digest, index, selected, only, asOf, hash, address, site: siteName(address) };
}
