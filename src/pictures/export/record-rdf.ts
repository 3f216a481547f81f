import { htmlText } from '../../lib/html-text.ts';
import type { ImageRecord } from './image-record.ts';

/** The namespace of our own words beside Dublin Core's; a name, not an address to open. */
const OURS = 'urn:article-digest:image:1';

/** A picture's record in Dublin Core (RDF/XML), with our own words where it has none. */
export function recordRdf(record: ImageRecord): string {
  const { title, altText, source, language, published, receipts, link, view } = record;
  const inLanguage = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${htmlText(text)}</rdf:li></rdf:Alt></${name}>`;
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ` xmlns:digest="${OURS}"><rdf:Description rdf:about="">`,
    inLanguage('dc:title', title),
    inLanguage('dc:description', altText),
    `<dc:source>${htmlText(source)}</dc:source>`,
    `<dc:identifier>${htmlText(link)}</dc:identifier>`,
    `<dc:date><rdf:Seq><rdf:li>${htmlText(published)}</rdf:li></rdf:Seq></dc:date>`,
    `<dc:language><rdf:Bag><rdf:li>${htmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<digest:hash>${view.digest.hash ?? ''}</digest:hash>`,
    `<digest:receipts><rdf:Seq>${receipts.map((line) => `<rdf:li>${htmlText(line)}</rdf:li>`).join('')}</rdf:Seq></digest:receipts>`,
    `<digest:view>${htmlText(JSON.stringify(view))}</digest:view>`,
    '</rdf:Description></rdf:RDF>',
  ].join('');
}
