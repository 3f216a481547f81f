import { withParts } from '../../digest/belonging.ts';
import { dateInWords } from '../../digest/dates.ts';
import type { Digest } from '../../digest/schema.ts';
import type { ViewStore } from '../../page/view/store.ts';
import { peopleCounted } from '../../words/people-counted.ts';
import { digestHash } from './digest-hash.ts';
import { readSavedImage } from './read-saved-image.ts';

/** Opens the view that an image was saved from, and says how it went. */
export async function restoreView(file: Blob, digest: Digest, store: ViewStore): Promise<string> {
  const reading = await readSavedImage(file);
  if (!reading.ok) return reading.why;
  const { digest: of, view } = reading.saved;
  const chart = digest.charts.find(({ id }) => id === view.chart);
  const hash = await digestHash(digest);
  // Where one of the two could not compute its hash, the headline and the day have to do.
  const known = of.hash !== null && hash !== null;
  const isOther = known
    ? of.hash !== hash
    : of.headline !== digest.headline || of.published !== digest.source.published;
  if (isOther || chart === undefined) {
    return `Nothing was opened. The image was saved from another digest, or from another edition of this one: “${of.headline}”, ${dayInWords(of.published)}.`;
  }
  const here = new Set(digest.actors.map(({ id }) => id));
  const selected = [...new Set(view.selected)];
  const unknown = selected.filter((id) => !here.has(id)).length;
  const chosen = withParts(
    digest.actors,
    selected.filter((id) => here.has(id)),
  );
  store.setState({
    selected: chosen,
    only: view.only === true && chosen.length > 0,
    asOf: view.asOf,
    tables: store.getState().tables.filter((table) => table !== chart.id),
    receipt: null,
    notes: [],
  });
  document.getElementById(`chart-${chart.id}`)?.scrollIntoView();
  const opened = `Opened the view of the image: “${chart.title}”.`;
  return unknown === 0
    ? opened
    : `${opened} It names ${peopleCounted(unknown)} that this page does not hold; the rest is chosen.`;
}

/** A day that does not exist stays as it is written. */
function dayInWords(day: string): string {
  try {
    return dateInWords(day);
  } catch {
    return day;
  }
}
