import type { ImageRecord } from './image-record.ts';
import { recordRdf } from './record-rdf.ts';

/** A picture's record as the packet that programs look for in PNG and PDF files (XMP, ISO 16684-1). */
export function xmpPacket(record: ImageRecord): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${recordRdf(record)}</x:xmpmeta><?xpacket end="r"?>`;
}
