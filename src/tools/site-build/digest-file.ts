import { resolve } from 'node:path';

const DEFAULT = 'src/digests/gaza-ceasefire-talks-2025-01-11.json';

/** The file of the digest that the page is built from: `DIGEST=my-digest.json npm run build` makes another dashboard. */
export function digestFile(): string {
  return resolve(process.env.DIGEST ?? DEFAULT);
}
