/** A PDF file put together from its objects, each known by a number. */
export interface PdfFile {
  /** The object's number, for references: `${number} 0 R`. */
  add(object: string): number;
  addStream(content: string, entries?: string): number;
  /** The whole file. No dates and no ids are in it, so that the same choices give the same bytes. */
  bytes(catalog: number, info: number): Uint8Array<ArrayBuffer>;
}

export function pdfFile(): PdfFile {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  return {
    add,
    addStream: (content, entries = '') =>
      add(`<< ${entries} /Length ${bytesOf(content).length} >>\nstream\n${content}\nendstream`),
    bytes: (catalog, info) => {
      let written = 0;
      const parts: string[] = [];
      const write = (text: string) => {
        parts.push(text);
        written += bytesOf(text).length;
      };
      // The second line says to programs that carry files that this one is not plain text.
      write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
      const offsets = objects.map((object, index) => {
        const offset = written;
        write(`${index + 1} 0 obj\n${object}\nendobj\n`);
        return `${String(offset).padStart(10, '0')} 00000 n \n`;
      });
      const table = written;
      write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`);
      write(`trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\n`);
      write(`startxref\n${table}\n%%EOF\n`);
      return bytesOf(parts.join(''));
    },
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
