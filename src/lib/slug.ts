/** A text as part of a file name: small ASCII letters, digits and single hyphens, at most 60 unless told. */
export function slug(text: string, longest = 60): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}
