import { usePage } from '../view/page-context.ts';
import { partWords } from '../words/parts.ts';

/** For the keyboard and for ears: the ways to the page's parts, which stand far down, each by its id. */
export function SkipLinks() {
  const { charts, positions } = usePage().digest;
  const absent = new Set([charts.length === 0 ? 'charts' : '', positions.length === 0 ? 'positions' : '']);
  return Object.entries(partWords.skip)
    .filter(([part]) => !absent.has(part))
    .map(([part, words]) => (
      <a key={part} className="skip" href={`#${part}`}>
        {words}
      </a>
    ));
}
