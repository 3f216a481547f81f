/** Made once for each zone, because they are costly. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The parts, as numbers, of what calendar and clock show in a zone at an instant (milliseconds since 1970). Throws where the engine does not know the zone. */
export function shownIn(timeZone: string, instant: number): (part: Intl.DateTimeFormatPartTypes) => number {
  const parts = formatterFor(timeZone).formatToParts(instant);
  return (part) => Number(parts.find(({ type }) => type === part)?.value);
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const made = formatters.get(timeZone);
  if (made !== undefined) return made;
  const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
