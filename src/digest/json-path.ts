/** Where a value stands in the digest: the keys and positions from the root down to it. */
export type Path = readonly (string | number)[];

/** The path as JSONPath: `$.figures[2].quantity.value`, and `$['odd key']` where a key is no plain name. */
export function jsonPath(path: Path): string {
  return path.reduce<string>((text, step) => text + stepText(step), '$');
}

function stepText(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  if (/^[A-Za-z_]\w*$/.test(step)) return `.${step}`;
  return `['${step.replace(/['\\]/g, '\\$&').replace(INVISIBLE, escaped)}']`;
}

/** A key may hold what turns or hides the line it is printed in; the path shows such characters by number. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
