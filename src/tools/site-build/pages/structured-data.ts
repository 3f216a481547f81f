import type { Dataset, Graph, NewsArticle, Organization, PropertyValue, Thing } from 'schema-dts';
import type { DigestIndex } from '../../../digest/digest-index.ts';
import type { Digest, Figure, Source } from '../../../digest/schema.ts';
import {
  FORECAST,
  inWords,
  othersSaying,
  qualifiedFigure,
  sourceInWords,
  speakerInWords,
  workingInWords,
} from '../../../digest/words.ts';
import { withoutIsolates } from '../../../lib/without-isolates.ts';

/** Where things of the page are found; `null` where the build was not told the site's address. */
export interface PageAddresses {
  readonly page: string | null;
  readonly card: string | null;
}

/**
 * What the page says of itself to machines, as schema.org has it. It holds what the digest holds and no more: who
 * publishes the page and when is not in a digest, so it is not here either. No value is a JSON number, because
 * a number would be bare: each stands in words with its qualifier.
 */
export function structuredData(digest: Digest, index: DigestIndex, { page, card }: PageAddresses): Graph {
  const article = `${page ?? ''}#article`;
  const figures = `${page ?? ''}#figures`;
  const source = digest.source.url ?? `${page ?? ''}#source`;
  const hasFigures = digest.figures.length > 0;
  const whole: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': article,
    headline: digest.headline,
    description: digest.summary,
    inLanguage: digest.language,
    ...(page === null ? {} : { url: page, mainEntityOfPage: page }),
    ...(card === null ? {} : { image: card }),
    isBasedOn: { '@id': source, ...factsOf(digest.source) },
    ...(digest.corrections?.length
      ? {
          correction: digest.corrections.map(({ date, what }) => ({
            '@type': 'CorrectionComment' as const,
            datePublished: date,
            text: what,
          })),
        }
      : {}),
    ...(hasFigures ? { hasPart: { '@id': figures } } : {}),
  };
  const data: Dataset = {
    '@type': 'Dataset',
    '@id': figures,
    name: `What the article counts: ${digest.headline}`,
    description: `Every figure of one article (${sourceInWords(digest.source)}), each with the word that qualifies it, who says it and as of when.`,
    inLanguage: digest.language,
    ...(page === null ? {} : { url: page }),
    isPartOf: { '@id': article },
    isBasedOn: { '@id': source },
    variableMeasured: digest.figures.map((figure) => variableOf(figure, index)),
  };
  const nodes: readonly Thing[] = hasFigures ? [whole, data] : [whole];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The article that the digest is of. Its author may be a person or a desk, so the name stands in the credit only. */
function factsOf(source: Source): NewsArticle {
  return {
    '@type': 'NewsArticle',
    ...(source.title === undefined ? {} : { headline: source.title }),
    datePublished: source.published,
    creditText: sourceInWords(source),
    ...(source.publisher === undefined ? {} : { publisher: organisation(source.publisher) }),
    ...(source.agency === undefined ? {} : { sourceOrganization: organisation(source.agency) }),
    ...(source.dateline === undefined ? {} : { dateline: source.dateline }),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

function organisation(name: string): Organization {
  return { '@type': 'Organization', name };
}

function variableOf(figure: Figure, index: DigestIndex): PropertyValue {
  const number = qualifiedFigure(figure, index);
  const working = workingInWords(figure, index);
  return {
    '@type': 'PropertyValue',
    propertyID: figure.id,
    name: figure.label,
    value: inWords(number),
    unitText: figure.unit,
    ...(working === null ? {} : { measurementTechnique: `Computed: ${working}` }),
    valueReference: [
      reference('qualifier', number.qualifier),
      // Nobody says what is computed here.
      ...(working === null ? [reference('said by', speakerInWords(figure, index))] : []),
      ...dateReferences(figure),
      ...othersSaying(figure, index).map(({ words }) => reference('others differ', words)),
    ],
  };
}

/** A loose date stands in the article's words, and the span that we read them as is marked as ours. */
function dateReferences({ asOf, asOfWords, when, forecast }: Figure): readonly PropertyValue[] {
  return [
    ...(asOfWords === undefined
      ? [reference('as of', asOf)]
      : [reference('as of, in the words of the article', asOfWords), reference('as of, our reading', asOf)]),
    ...(when === undefined ? [] : [reference('for', when)]),
    ...(forecast ? [reference('is', FORECAST)] : []),
  ];
}

function reference(name: string, value: string): PropertyValue {
  return { '@type': 'PropertyValue', name, value };
}

/** The data as it stands in a script element: a "<" in it would end the element or begin a comment. */
export function jsonInHtml(data: unknown): string {
  return withoutIsolates(JSON.stringify(data)).replaceAll('<', '\\u003c');
}
