import { Fixed } from '../ui/Fixed.tsx';
import { usePage } from '../view/page-context.ts';

/** What the article says, in a sentence or two. */
export function Summary() {
  const { digest } = usePage();
  return (
    <Fixed as="p" className="standfirst" lang={digest.language}>
      {() => <>{digest.summary}</>}
    </Fixed>
  );
}
