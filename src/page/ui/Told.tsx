import { type ComponentProps, createContext, use } from 'react';
import type { Digest } from '../../digest/schema.ts';
import { pageLanguage } from '../../lib/page-language.ts';

/** What the words of the digest and of the article are in, where that is not what the page's own are in. */
export interface Languages {
  readonly digest?: string | undefined;
  readonly article?: string | undefined;
}

export const LanguagesContext = createContext<Languages>({});

export function languagesOf({ language, source }: Pick<Digest, 'language' | 'source'>): Languages {
  const own = pageLanguage(language);
  const other = (each: string) => (each === own ? undefined : each);
  return { digest: other(language), article: other(source.language ?? language) };
}

/** The language of an element that holds the digest's words alone; undefined where that is the page's own. */
export function useToldIn(): string | undefined {
  return use(LanguagesContext).digest;
}

type Props = Omit<ComponentProps<'bdi'>, 'lang'>;

/** Words of the digest within the page's own: read aloud by the rules of their own language, and set apart in direction. */
export function Told(props: Props) {
  return <bdi lang={useToldIn()} {...props} />;
}

/** The same for words of the article. */
export function ToldInArticle(props: Props) {
  return <bdi lang={use(LanguagesContext).article} {...props} />;
}
