import { usePage } from '../view/page-context.ts';
import { partWords } from '../words/parts.ts';

/** For the keyboard and for ears: the ways to the page's parts, which stand far down, each by its id. */
export function SkipLinks() {
  const { charts, positions } = usePage().digest;
  // The other parts always stand there.
  const held: Readonly<Record<string, readonly unknown[]>> = { charts, positions };
  return Object.entries(partWords.skip)
    .filter(([part]) => held[part]?.length !== 0)
    .map(([part, words]) => (
      <a key={part} className="skip" href={`#${part}`}>
        {words}
      </a>
    ));
}
