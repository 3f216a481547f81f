/** What a PDF of ours shows, line by line, each letter by what its font says that it stands for. For tests. */
export function linesOfPdf(text: string): readonly string[] {
  const meanings = new Map<string, Map<string, string>>();
  const resources = /\/Font << (.*?) >>/.exec(text)?.[1] ?? '';
  for (const [, name = '', number = ''] of resources.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const font = objectOf(text, number);
    const map = objectOf(text, /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '');
    const pairs = [...map.matchAll(/^<(..)> <([0-9a-f]+)>$/gm)];
    meanings.set(name, new Map(pairs.map(([, byte = '', units = '']) => [byte, lettersOf(units)])));
  }
  let font = '';
  return [...text.matchAll(/^\/(\w+) [\d.]+ Tf$|^\[(.*)\] TJ$/gm)].flatMap(([, name, inside]) => {
    font = name ?? font;
    if (inside === undefined) return [];
    const letters = [...inside.matchAll(/<(..)>/g)];
    return [
      letters
        .map(([, byte = '']) => [...(meanings.get(font)?.get(byte) ?? '')].toReversed().join(''))
        .join(''),
    ];
  });
}

/** Its title, its description and the like. */
export function namesInPdf(text: string): readonly string[] {
  return [...text.matchAll(/<feff([0-9a-f]+)>/g)].map(([, units = '']) => lettersOf(units));
}

function objectOf(text: string, number: string): string {
  return new RegExp(`^${number} 0 obj\\n([\\s\\S]*?)\\nendobj`, 'm').exec(text)?.[1] ?? '';
}

function lettersOf(units: string): string {
  return (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
