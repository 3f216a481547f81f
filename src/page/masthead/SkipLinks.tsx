import { someoneWants } from '../../digest/wants.ts';
import { partWords } from '../../words/parts.ts';
import { usePage } from '../view/page-context.ts';

/** For the keyboard and for ears: the ways to the page's parts, which stand far down, each by its id. */
export function SkipLinks() {
  const { digest, statements } = usePage();
  const held = { ...digest, receipts: [...statements.keys()] };
  const { positions, ...skip } = partWords.skip;
  const words = { ...skip, positions: positions[someoneWants(digest) ? 'wants' : 'says'] };
  return (['charts', 'actors', 'positions', 'receipts'] as const)
    .filter((part) => held[part].length > 0)
    .map((part) => (
      <a key={part} className="skip" href={`#${part}`} onClick={() => letFocus(part)}>
        {words[part]}
      </a>
    ));
}

/** The browser then gives the focus to the part that it goes to, which else would be nowhere until the next Tab. */
function letFocus(part: string): void {
  const place = document.getElementById(part);
  place?.setAttribute('tabindex', '-1');
  place?.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}
