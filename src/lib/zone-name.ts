/** Zones named by their distance from UTC have the sign turned round: Etc/GMT-14 is fourteen hours ahead. */
const FIXED = /^Etc\/GMT([+-])(\d{1,2})$/;
const UTC = /^(?:Etc\/)?(?:UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu)$/;
/** Areas whose zones are named after cities. */
const CITIES = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** "America/New_York" → "New York", "Etc/GMT-14" → "UTC+14", "US/Eastern" → "US Eastern" */
export function zoneName(timeZone: string): string {
  if (UTC.test(timeZone)) return 'UTC';
  const [, sign, hours] = FIXED.exec(timeZone) ?? [];
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '−'}${Number(hours)}`;
  const name = CITIES.test(timeZone)
    ? (timeZone.split('/').at(-1) ?? timeZone)
    : timeZone.replaceAll('/', ' ');
  return name.replaceAll('_', ' ');
}
