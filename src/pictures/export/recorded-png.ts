import type { ImageRecord } from './image-record.ts';
import { type PngText, withPngTexts } from './png-text.ts';
import { VIEW_KEYWORD } from './saved-view.ts';
import { xmpPacket } from './xmp-packet.ts';

/** A PNG with the record of what it shows: in the keywords that PNG has for it, as XMP, and for this page. */
export function recordedPng(png: Uint8Array, record: ImageRecord): Uint8Array<ArrayBuffer> {
  const texts: readonly PngText[] = [
    { keyword: 'Title', text: record.title },
    { keyword: 'Description', text: record.altText },
    { keyword: 'Source', text: record.source },
    { keyword: 'Comment', text: record.receipts.join('\n') },
    { keyword: 'URL', text: record.link },
    { keyword: 'XML:com.adobe.xmp', text: xmpPacket(record) },
    { keyword: VIEW_KEYWORD, text: JSON.stringify(record.view) },
  ];
  return withPngTexts(png, texts);
}
