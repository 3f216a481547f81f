import { writeFileSync } from 'node:fs';
import { FACE_NAMES, typefaceLicences } from '../typeface-tables/faces.ts';
import { makeMetrics } from '../typeface-tables/make-metrics.ts';
import { makeOutlines } from '../typeface-tables/make-outlines.ts';

write('metrics.json', Object.fromEntries(FACE_NAMES.map((face) => [face, makeMetrics(face)])));
write('outlines.json', Object.fromEntries(FACE_NAMES.map((face) => [face, makeOutlines(face)])));

const LICENCES = 'public/typeface-licence.txt';
writeFileSync(new URL(`../../../${LICENCES}`, import.meta.url), typefaceLicences());
console.log(`Wrote ${LICENCES}`);

/** One face a line. */
function write(name: string, faces: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(faces).map(
    ([face, table]) => `${JSON.stringify(face)}:${JSON.stringify(table)}`,
  );
  writeFileSync(new URL(`../../pictures/typeface/${name}`, import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`Wrote src/pictures/typeface/${name}`);
}
