import { crc32 } from './crc32.ts';

export interface ZippedFile {
  /** ASCII letters, digits, hyphens, full stops. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files as one zip, stored as they are: pictures are compressed already. `day` (ISO 8601) is the date of each, so that
 * the same files give the same zip.
 */
export function zipOf(files: readonly ZippedFile[], day: string): Uint8Array<ArrayBuffer> {
  const entries: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const nameBytes = new TextEncoder().encode(name);
    const facts = [
      ...two(20), // the version that is needed to open it: 2.0
      ...two(0),
      ...two(0), // stored
      ...two(0),
      ...two(dosDate(day)),
      ...four(crc32(bytes)),
      ...four(bytes.length),
      ...four(bytes.length),
      ...two(nameBytes.length),
      ...two(0),
    ];
    const entry = joined([Uint8Array.from([...four(0x04034b50), ...facts]), nameBytes, bytes]);
    const rest = [...two(0), ...two(0), ...two(0), ...four(0), ...four(offset)];
    directory.push(
      joined([Uint8Array.from([...four(0x02014b50), ...two(20), ...facts, ...rest]), nameBytes]),
    );
    entries.push(entry);
    offset += entry.length;
  }
  const listing = joined(directory);
  const end = [
    ...four(0x06054b50),
    ...two(0),
    ...two(0),
    ...two(files.length),
    ...two(files.length),
    ...four(listing.length),
    ...four(offset),
    ...two(0),
  ];
  return joined([...entries, listing, Uint8Array.from(end)]);
}

/** A day as the format writes it, which knows none before 1980. */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | date;
}

function two(number: number): number[] {
  return [number & 0xff, (number >>> 8) & 0xff];
}

function four(number: number): number[] {
  return [...two(number & 0xffff), ...two(number >>> 16)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
