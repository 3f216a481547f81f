import { usePage } from '../view/page-context.ts';

/** What the article says, in a sentence or two. */
export function Summary() {
  const { digest } = usePage();
  return (
    <p className="standfirst" lang={digest.language}>
      {digest.summary}
    </p>
  );
}
