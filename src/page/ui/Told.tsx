import { type ComponentProps, createContext, use } from 'react';
import type { Digest } from '../../digest/schema.ts';
import { hasRightToLeft } from '../../lib/isolate.ts';
import { numbersKept } from '../../lib/numbers-kept.ts';
import { pageLanguage } from '../../lib/page-language.ts';
import { textDirection } from '../../lib/text-direction.ts';
import { InFixed } from './Fixed.tsx';

/** What the words of the digest and of the article are in, where that is not what the page's own are in. */
export interface Languages {
  readonly digest?: string | undefined;
  readonly article?: string | undefined;
  /** Whether the page is written from the left. */
  readonly fromLeft?: boolean;
}

export const LanguagesContext = createContext<Languages>({});

export function languagesOf({ language, source }: Pick<Digest, 'language' | 'source'>): Languages {
  const own = pageLanguage(language);
  const other = (each: string) => (each === own ? undefined : each);
  return {
    digest: other(language),
    article: other(source.language ?? language),
    fromLeft: textDirection(language) === 'ltr',
  };
}

/** The language of an element that holds the digest's words alone; undefined where that is the page's own. */
export function useToldIn(): string | undefined {
  return use(LanguagesContext).digest;
}

interface Props extends Omit<ComponentProps<'bdi'>, 'lang'> {
  /** The page's own words around them, one text with them where they have no element of their own. */
  readonly before?: string;
  readonly after?: string;
}

/**
 * Words of the digest within the page's own: read aloud by the rules of their own language, and set apart in direction.
 * Without an element of their own where that says nothing, as hundreds of them stand on a page; but not where React
 * changes what stands there, as a translator takes bare text from it. No line parts a number from its word.
 */
export function Told({ before = '', after = '', ...props }: Props) {
  const { digest, fromLeft } = use(LanguagesContext);
  const { children: words, ...attributes } = props;
  const children = typeof words === 'string' ? numbersKept(words) : words;
  const isFixed = use(InFixed);
  const isBare = isFixed && fromLeft && digest === undefined && Object.keys(attributes).length === 0;
  if (isBare && typeof children === 'string' && !hasRightToLeft(children)) return before + children + after;
  return (
    <>
      {before}
      <bdi lang={digest} {...attributes}>
        {children}
      </bdi>
      {after}
    </>
  );
}

/** The same for words of the article. */
export function ToldInArticle(props: Omit<ComponentProps<'bdi'>, 'lang'>) {
  return <bdi lang={use(LanguagesContext).article} {...props} />;
}
