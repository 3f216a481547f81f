import { withinQuotes } from '../../lib/within-quotes.ts';
import { ToldInArticle } from '../ui/Told.tsx';

interface Props {
  readonly words: string;
  /** Styled by where it stands. */
  readonly plain?: boolean;
}

/**
 * Words of the article. Their quotation marks are text, and no `<q>`: the marks that a browser puts around that are lost
 * in a copy, or are straight ones.
 */
export function Quoted({ words, plain = false }: Props) {
  return (
    <ToldInArticle {...(plain ? {} : { className: 'quoted' })} translate="no">
      {`“${withinQuotes(words)}”`}
    </ToldInArticle>
  );
}
