import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import type { Problem } from './problem.ts';
import { checkDigest, readDigest } from './read-digest.ts';

/** A digest as JSON gives it, with one place changed; `undefined` takes the field out. */
function changed(steps: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(tinyDigest()));
  let here = copy as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  const last = steps.at(-1) ?? '';
  if (value === undefined) delete here[last];
  // Set as JSON.parse sets it: "__proto__" becomes a key like any other.
  else Object.defineProperty(here, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function problemsOf(value: unknown): readonly Problem[] {
  const result = checkDigest(value);
  return result.ok ? [] : result.problems;
}

const figure = (field: string, ...more: (string | number)[]) => ['figures', 0, field, ...more];
const TINY_DEADLINE = {
  label: 'The gates close',
  date: '2024-05-21',
  timeZone: 'Europe/London',
  receipt: { paragraph: 4, quote: 'on Monday' },
};
const quoted = (quote: string) => ({ paragraph: 1, quote });
/** The first figure with another quantity and quote. */
function counted(quantity: unknown, quote: string, more: object = {}): unknown {
  const base = tinyDigest().figures[0];
  return changed(['figures', 0], { ...base, quantity, receipt: { paragraph: 2, quote }, ...more });
}
const single = (qualifier: string, value: number, quote: string) => counted({ qualifier, value }, quote);
const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';

interface Refusal {
  readonly name: string;
  readonly digest: unknown;
  readonly path: string;
  /** What the reason names. */
  readonly reason: RegExp;
  /** What the remedy says. */
  readonly remedy: RegExp;
}

const SHAPE: readonly Refusal[] = [
  {
    name: 'another format',
    digest: changed(['format'], 'csv'),
    path: '$.format',
    reason: /"csv"/,
    remedy: /"article-digest\/1"/,
  },
  {
    name: 'a newer format',
    digest: changed(['format'], 'article-digest/2'),
    path: '$.format',
    reason: /newer version/,
    remedy: /newer/,
  },
  {
    name: 'a missing field',
    digest: changed(['headline'], undefined),
    path: '$.headline',
    reason: /"headline" is missing/,
    remedy: /Add "headline"/,
  },
  {
    name: 'a missing field of an entry',
    digest: changed(['sides', 0, 'label'], undefined),
    path: '$.sides[0].label',
    reason: /"label"/,
    remedy: /Add/,
  },
  {
    name: 'a tie that is no id and no object',
    digest: changed(['events', 0, 'actors'], [7]),
    path: '$.events[0].actors[0]',
    reason: /7 is no actor/,
    remedy: /"actor" and "receipt"/,
  },
  {
    name: 'a tie without its words',
    digest: changed(['events', 0, 'actors'], [{ actor: 'mayor' }]),
    path: '$.events[0].actors[0].receipt',
    reason: /"receipt" is missing/,
    remedy: /Add/,
  },
  {
    name: 'an unknown field of a tie',
    digest: changed(['events', 0, 'actors'], [{ actor: 'mayor', receipt: quoted('the board'), mood: 1 }]),
    path: '$.events[0].actors[0].mood',
    reason: /"mood" is not known/,
    remedy: /"actor", "receipt"/,
  },
  {
    name: 'a missing kind',
    digest: changed(['charts', 0, 'kind'], undefined),
    path: '$.charts[0].kind',
    reason: /"kind" is missing/,
    remedy: /"bars", .*"breakdown", "timeline"/,
  },
  {
    name: 'an unknown field',
    digest: changed(['mood'], 1),
    path: '$.mood',
    reason: /"mood"/,
    remedy: /"headline", "summary"/,
  },
  {
    name: 'an unknown field with an odd name',
    digest: changed(['my mood'], 1),
    path: "$['my mood']",
    reason: /"my mood"/,
    remedy: /"headline"/,
  },
  {
    name: 'an unknown field of a quantity',
    digest: changed(figure('quantity', 'margin'), 5),
    path: '$.figures[0].quantity.margin',
    reason: /"margin"/,
    remedy: /"qualifier", "value"/,
  },
  {
    name: 'an unknown field of a quote',
    digest: changed(['figures', 2, 'receipt', 0, 'page'], 5),
    path: '$.figures[2].receipt[0].page',
    reason: /"page"/,
    remedy: /"paragraph"/,
  },
  {
    name: 'a number in quotation marks',
    digest: changed(figure('quantity', 'value'), '1200'),
    path: '$.figures[0].quantity.value',
    reason: /"1200" is not a number/,
    remedy: /without quotation marks/,
  },
  {
    name: 'a fall that the quote does not have',
    digest: changed(figure('quantity', 'value'), -250),
    path: '$.figures[0].quantity.value',
    reason: /above zero/,
    remedy: /"value": 250/,
  },
  {
    name: 'an infinite number',
    digest: changed(figure('quantity', 'value'), Number('1e999')),
    path: '$.figures[0].quantity.value',
    reason: /Infinity/,
    remedy: /at most/,
  },
  {
    name: 'half a person',
    digest: single('exact', 1.5, '1.5 people'),
    path: '$.figures[0].quantity.value',
    reason: /1\.5/,
    remedy: /whole number/,
  },
  {
    name: 'an unknown qualifier',
    digest: changed(figure('quantity', 'qualifier'), 'circa'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"circa"/,
    remedy: /"at least", "over"/,
  },
  {
    name: 'an unknown kind of actor',
    digest: changed(['actors', 0, 'kind'], 'robot'),
    path: '$.actors[0].kind',
    reason: /"robot"/,
    remedy: /"person"/,
  },
  {
    name: 'text where a list belongs',
    digest: changed(['events'], 'none'),
    path: '$.events',
    reason: /"none" is not a list/,
    remedy: /list/,
  },
  {
    name: 'a list where an object belongs',
    digest: changed(['source'], []),
    path: '$.source',
    reason: /list/,
    remedy: /object/,
  },
  {
    name: 'an empty text',
    digest: changed(['headline'], ''),
    path: '$.headline',
    reason: /empty/,
    remedy: /must not be empty/,
  },
  {
    name: 'an id with a blank',
    digest: changed(['sides', 0, 'id'], 'the town'),
    path: '$.sides[0].id',
    reason: /"the town"/,
    remedy: /letters, digits/,
  },
  {
    name: 'a receipt that is text',
    digest: changed(figure('receipt'), 'about 250'),
    path: '$.figures[0].receipt',
    reason: /"about 250"/,
    remedy: /"paragraph" and "quote"/,
  },
  {
    name: 'a receipt without a quote',
    digest: changed(figure('receipt', 'quote'), undefined),
    path: '$.figures[0].receipt.quote',
    reason: /"quote" is missing/,
    remedy: /Add/,
  },
  {
    name: 'a listed receipt without a paragraph',
    digest: changed(['figures', 2, 'receipt', 1, 'paragraph'], undefined),
    path: '$.figures[2].receipt[1].paragraph',
    reason: /"paragraph"/,
    remedy: /Add/,
  },
  {
    name: 'a receipt list that is empty',
    digest: changed(figure('receipt'), []),
    path: '$.figures[0].receipt',
    reason: /empty/,
    remedy: /at least one quote/,
  },
  {
    name: 'paragraph zero',
    digest: changed(figure('receipt', 'paragraph'), 0),
    path: '$.figures[0].receipt.paragraph',
    reason: /0/,
    remedy: /counted from 1/,
  },
  {
    name: 'a chart with no figures',
    digest: changed(['charts', 0, 'figures'], []),
    path: '$.charts[0].figures',
    reason: /empty/,
    remedy: /at least one/,
  },
  {
    name: 'a chart with no parts',
    digest: changed(['charts', 1, 'parts'], []),
    path: '$.charts[1].parts',
    reason: /empty/,
    remedy: /at least one/,
  },
  {
    name: 'a chart with no events',
    digest: changed(['charts', 2, 'events'], []),
    path: '$.charts[2].events',
    reason: /empty/,
    remedy: /at least one/,
  },
];

const HOSTILE: readonly Refusal[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((key) => ({
    name: `the key ${key}`,
    digest: changed(['source', key], {}),
    path: `$.source.${key}`,
    reason: new RegExp(key),
    remedy: /Take it out/,
  })),
  ...[
    ['a bidirectional override', '\u202E', 'U\\+202E'],
    ['a bidirectional isolate', '\u2067', 'U\\+2067'],
    ['a line break', '\n', 'U\\+000A'],
    ['a control character of the second block', '\u0085', 'U\\+0085'],
    ['a lone surrogate', '\uD83D', 'U\\+D83D'],
    ['a code that XML forbids', '\uFFFE', 'U\\+FFFE'],
    ['a noncharacter of another plane', '\u{1FFFF}', 'U\\+1FFFF'],
    ['a noncharacter among the letters', '\uFDD0', 'U\\+FDD0'],
    ['a line separator', '\u2028', 'U\\+2028'],
    ['a paragraph separator', '\u2029', 'U\\+2029'],
    ['a tag character', '\u{E0041}', 'U\\+E0041'],
    ['a heap of marks', 'a\u0301\u0302\u0303\u0304\u0305', 'more than four marks'],
    [
      'a heap of marks with joiners between',
      'a\u0301\u200D\u0302\u200D\u0303\u0304\u0305',
      'more than four marks',
    ],
  ].map(([name = '', character = '', shown = '']) => ({
    name: `${name} in a text`,
    digest: changed(['actors', 1, 'name'], `Ada ${character}Hill`),
    path: '$.actors[1].name',
    reason: new RegExp(shown),
    remedy: /Take the character out/,
  })),
  ...[' ', '\u00A0', '\u200B\u200D', '\u00AD', '\u2800', '\u3164', '\u0301'].flatMap((name) =>
    [
      ['$.actors[1].name', ['actors', 1, 'name']] as const,
      ['$.charts[0].title', ['charts', 0, 'title']] as const,
    ].map(([path, steps]) => ({
      name: `${path} of ${JSON.stringify(name)} alone`,
      digest: changed(steps, name),
      path,
      reason: /nothing that can be seen/,
      remedy: /Write words/,
    })),
  ),
  {
    name: 'a bidirectional override in a key',
    digest: changed(['a\u202Eb'], 1),
    path: "$['a\\u202eb']",
    reason: /U\+202E/,
    remedy: /Take the character out/,
  },
  {
    name: 'nesting that never ends',
    digest: changed(['mood'], loop()),
    path: '$',
    reason: /deeper than 12/,
    remedy: /at most 12/,
  },
  { name: 'a list in place of a digest', digest: [], path: '$', reason: /a list/, remedy: /one JSON object/ },
  ...[
    'http://example.org',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://a@b.example',
    'https://a:b@c.example',
    'https://',
    'https://exa mple.org',
    'https://[oops',
    'https:\\\\evil.example',
  ].map((url) => ({
    name: `the link ${JSON.stringify(url)}`,
    digest: changed(['source', 'url'], url),
    path: '$.source.url',
    reason: /https?:|script|data|evil/i,
    remedy: /https:|character/,
  })),
  {
    name: 'the link of a background',
    digest: changed(['figures', 4, 'background', 'url'], 'http://example.org'),
    path: '$.figures[4].background.url',
    reason: /http:/,
    remedy: /https:/,
  },
];

const REFERENCES: readonly Refusal[] = [
  {
    name: 'an id that stands twice',
    digest: changed(['actors', 1, 'id'], 'constructor'),
    path: '$.actors[1].id',
    reason: /"constructor" stands twice in "actors"/,
    remedy: /of its own/,
  },
  {
    name: 'a side that is not there',
    digest: changed(['actors', 0, 'side'], 'city'),
    path: '$.actors[0].side',
    reason: /"city" is no id in "sides"/,
    remedy: /"town"/,
  },
  {
    name: 'a whole that is not there',
    digest: changed(['actors', 1, 'partOf'], 'toString'),
    path: '$.actors[1].partOf',
    reason: /"toString"/,
    remedy: /Known are "mayor"|Known are "constructor"/,
  },
  {
    name: 'a speaker who is not there',
    digest: changed(figure('saidBy'), 'major'),
    path: '$.figures[0].saidBy',
    reason: /"major"/,
    remedy: /Known are "mayor"/,
  },
  {
    name: 'a figure about nobody known',
    digest: changed(figure('about', 0), 'x'),
    path: '$.figures[0].about[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a tie with words to nobody known',
    digest: changed(figure('about', 0), { actor: 'x', receipt: quoted('the water board') }),
    path: '$.figures[0].about[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a tie named twice, with words and without',
    digest: changed(figure('about'), ['mayor', { actor: 'mayor', receipt: quoted('Mayor Ada Hill') }]),
    path: '$.figures[0].about[1]',
    reason: /"mayor" is named twice/,
    remedy: /once/,
  },
  {
    name: 'bars of a figure that is not there',
    digest: changed(['charts', 0, 'figures', 1], 'x'),
    path: '$.charts[0].figures[1]',
    reason: /"x" is no id in "figures"/,
    remedy: /"left"/,
  },
  {
    name: 'a whole figure that is not there',
    digest: changed(['charts', 1, 'whole'], 'x'),
    path: '$.charts[1].whole',
    reason: /"x"/,
    remedy: /"left"/,
  },
  {
    name: 'a part that is not there',
    digest: changed(['charts', 1, 'parts', 0], 'x'),
    path: '$.charts[1].parts[0]',
    reason: /"x"/,
    remedy: /"left"/,
  },
  {
    name: 'an event that is not there',
    digest: changed(['charts', 2, 'events', 0], 'x'),
    path: '$.charts[2].events[0]',
    reason: /"x" is no id in "events"/,
    remedy: /"breach"/,
  },
  {
    name: 'an actor of an event who is not there',
    digest: changed(['events', 0, 'actors'], ['x']),
    path: '$.events[0].actors[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'an actor of a position who is not there',
    digest: changed(['positions', 0, 'actor'], 'x'),
    path: '$.positions[0].actor',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'an issue that is not there',
    digest: changed(['positions', 0, 'issue'], 'x'),
    path: '$.positions[0].issue',
    reason: /"x"/,
    remedy: /"gates"/,
  },
  {
    name: 'a relation from nobody',
    digest: changed(['relations', 0, 'from'], 'x'),
    path: '$.relations[0].from',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a relation to nobody',
    digest: changed(['relations', 0, 'to'], 'x'),
    path: '$.relations[0].to',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a deadline pressed by nobody',
    digest: changed(['deadline', 'pressedBy', 0], 'x'),
    path: '$.deadline.pressedBy[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'a term that is not there',
    digest: changed(['figures', 3, 'derived', 'minus', 1], 'x'),
    path: '$.figures[3].derived.minus[1]',
    reason: /"x"/,
    remedy: /"left"/,
  },
  {
    name: 'an id named twice in a list',
    digest: changed(['charts', 1, 'parts'], ['hall', 'hall']),
    path: '$.charts[1].parts[1]',
    reason: /"hall" is named twice/,
    remedy: /once/,
  },
  {
    name: 'a partOf circle',
    digest: changed(['actors', 0, 'partOf'], 'mayor'),
    path: '$.actors[0].partOf',
    reason: /constructor → mayor → constructor/,
    remedy: /partOf/,
  },
  {
    name: 'an actor that is part of itself',
    digest: changed(['actors', 1, 'partOf'], 'mayor'),
    path: '$.actors[1].partOf',
    reason: /mayor → mayor/,
    remedy: /partOf/,
  },
];

const WORDS: readonly Refusal[] = [
  {
    name: 'a quote without the number',
    digest: single('exact', 12, 'eleven people'),
    path: '$.figures[0].quantity.value',
    reason: /does not hold the number 12/,
    remedy: /11/,
  },
  {
    name: 'a quote with no number at all',
    digest: single('exact', 12, 'dozens of people'),
    path: '$.figures[0].quantity.value',
    reason: /12/,
    remedy: /states none/,
  },
  {
    name: 'a part of a number',
    digest: single('exact', 46, '46,000 people'),
    path: '$.figures[0].quantity.value',
    reason: /46\b/,
    remedy: /46000/,
  },
  {
    name: 'exact where the quote hedges',
    digest: single('exact', 46000, 'over 46,000 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"exact", but the quote says "over"/,
    remedy: /"over"/,
  },
  {
    name: 'another hedge than that of the quote',
    digest: single('over', 100, 'more than 100 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"more than"/,
    remedy: /"more than"/,
  },
  {
    name: 'a hedge where the quote has none',
    digest: single('about', 100, '100 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"about"/,
    remedy: /"exact"/,
  },
  {
    name: 'a hedge of another number',
    digest: single('about', 5, 'about 250 people in 5 boats'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"about"/,
    remedy: /"exact"/,
  },
  {
    name: '"no more than" as "more than"',
    digest: single('more than', 100, 'no more than 100'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"no more than"/,
    remedy: /"at most"/,
  },
  {
    name: 'one end of a range',
    digest: single('exact', 100, 'between 100 and 120 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /between 100 and 120/,
    remedy: /"low": 100, "high": 120/,
  },
  {
    name: 'a range that the quote does not join',
    digest: counted({ qualifier: 'between', low: 5, high: 250 }, 'in 5 boats 250 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /does not join/,
    remedy: /100 to 120/,
  },
  {
    name: 'a range with an end that the quote lacks',
    digest: counted({ qualifier: 'between', low: 100, high: 130 }, 'between 100 and 120'),
    path: '$.figures[0].quantity.high',
    reason: /130/,
    remedy: /120/,
  },
  {
    name: 'a range upside down',
    digest: counted({ qualifier: 'between', low: 120, high: 100 }, 'between 100 and 120'),
    path: '$.figures[0].quantity.low',
    reason: /120 is more than 100/,
    remedy: /lower/,
  },
  {
    name: 'a number in the second receipt alone',
    digest: counted({ qualifier: 'exact', value: 9 }, '', {
      receipt: [quoted('people left'), quoted('9 people')],
    }),
    path: '$.figures[0].quantity.value',
    reason: /9/,
    remedy: /states none/,
  },
  {
    name: 'a hedge left in the prefix',
    digest: counted({ qualifier: 'exact', value: 250 }, '', {
      receipt: { paragraph: 2, quote: '250 people', prefix: 'about' },
    }),
    path: '$.figures[0].quantity.qualifier',
    reason: /leaves out "about"/,
    remedy: /into the quote/,
  },
  {
    name: 'a quote of 13 words',
    digest: changed(['actors', 0, 'receipt', 'quote'], long),
    path: '$.actors[0].receipt.quote',
    reason: /13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a prefix of 13 words',
    digest: changed(['actors', 0, 'receipt', 'prefix'], long),
    path: '$.actors[0].receipt.prefix',
    reason: /The prefix .* has 13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a suffix of 13 words in a list',
    digest: changed(['figures', 2, 'receipt', 1, 'suffix'], long),
    path: '$.figures[2].receipt[1].suffix',
    reason: /The suffix .* has 13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a quote without a word',
    digest: changed(['actors', 0, 'receipt', 'quote'], ' — '),
    path: '$.actors[0].receipt.quote',
    reason: /no word/,
    remedy: /Quote the words/,
  },
  {
    name: 'a paragraph past the last',
    digest: changed(['deadline', 'receipt', 'paragraph'], 5),
    path: '$.deadline.receipt.paragraph',
    reason: /Paragraph 5/,
    remedy: /1 to 4/,
  },
  {
    name: 'quoted words that no quote has',
    digest: changed(['positions', 0, 'quoted'], 'never'),
    path: '$.positions[0].quoted',
    reason: /"never"/,
    remedy: /exactly/,
  },
];

const MEANING: readonly Refusal[] = [
  {
    name: 'words for a date that no quote has',
    digest: changed(['events', 0, 'whenWords'], 'last week'),
    path: '$.events[0].whenWords',
    reason: /"last week" for the date/,
    remedy: /Quote the words/,
  },
  {
    name: 'words for the date of a figure that no quote has',
    digest: changed(figure('asOfWords'), 'last week'),
    path: '$.figures[0].asOfWords',
    reason: /"last week" for the date/,
    remedy: /Quote the words/,
  },
  {
    name: 'the words of a tie that are too many',
    digest: changed(figure('about', 0), { actor: 'mayor', receipt: quoted(long) }),
    path: '$.figures[0].about[0].receipt.quote',
    reason: /13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a figure with neither quantity nor derived',
    digest: changed(figure('quantity'), undefined),
    path: '$.figures[0]',
    reason: /neither "quantity" nor "derived"/,
    remedy: /Add/,
  },
  {
    name: 'a figure with both quantity and derived',
    digest: changed(figure('derived'), { from: 'hall', plus: ['returned'] }),
    path: '$.figures[0].derived',
    reason: /both/,
    remedy: /not both/,
  },
  {
    name: 'an event with neither receipt nor background',
    digest: changed(['events', 0, 'receipt'], undefined),
    path: '$.events[0]',
    reason: /neither "receipt" nor "background"/,
    remedy: /Add/,
  },
  {
    name: 'an actor with both receipt and background',
    digest: changed(['actors', 0, 'background'], { source: 'x' }),
    path: '$.actors[0].background',
    reason: /both/,
    remedy: /Keep/,
  },
  {
    name: 'a deadline with neither',
    digest: changed(['deadline', 'receipt'], undefined),
    path: '$.deadline',
    reason: /neither/,
    remedy: /Add/,
  },
  {
    name: 'a computed figure with a receipt',
    digest: changed(['figures', 3, 'receipt'], quoted('x')),
    path: '$.figures[3].receipt',
    reason: /computed/,
    remedy: /Take "receipt" out/,
  },
  {
    name: 'a computed figure with a background',
    digest: changed(['figures', 3, 'background'], { source: 'x' }),
    path: '$.figures[3].background',
    reason: /computed/,
    remedy: /Take "background" out/,
  },
  {
    name: 'a figure computed from one alone',
    digest: changed(['figures', 3, 'derived'], { from: 'left' }),
    path: '$.figures[3].derived',
    reason: /one figure alone/,
    remedy: /"minus" or "plus"/,
  },
  {
    name: 'a figure computed from itself',
    digest: changed(['figures', 3, 'derived', 'from'], 'elsewhere'),
    path: '$.figures[3].derived',
    reason: /elsewhere → elsewhere/,
    remedy: /do not depend/,
  },
  {
    name: 'figures of two units computed',
    digest: changed(['figures', 3, 'unit'], 'sheep'),
    path: '$.figures[3].derived',
    reason: /"sheep".*"people"/,
    remedy: /one unit/,
  },
  {
    name: 'a computed figure below zero',
    digest: changed(['figures', 3, 'derived'], { from: 'hall', minus: ['left'] }),
    path: '$.figures[3].derived',
    reason: /-150/,
    remedy: /no more than there is/,
  },
  {
    name: 'parts that cannot fit',
    digest: changed(['charts', 1, 'whole'], 'hall'),
    path: '$.charts[1].parts',
    reason: /"hall"/,
    remedy: /fit in the whole/,
  },
  {
    name: 'a whole among its parts',
    digest: changed(['charts', 1, 'parts'], ['left']),
    path: '$.charts[1].parts[0]',
    reason: /"left"/,
    remedy: /Take the whole out/,
  },
  {
    name: 'parts in another unit than the whole',
    digest: changed(['figures', 1, 'unit'], 'sheep'),
    path: '$.charts[1].parts',
    reason: /"people", "sheep"/,
    remedy: /one unit/,
  },
  {
    name: 'bars of two units',
    digest: changed(['figures', 1, 'unit'], 'sheep'),
    path: '$.charts[0].figures',
    reason: /"people", "sheep"/,
    remedy: /one scale/,
  },
  {
    name: 'a state of after the publication',
    digest: changed(figure('asOf'), '2024-05-19'),
    path: '$.figures[0].asOf',
    reason: /"2024-05-19"/,
    remedy: /2024-05-18/,
  },
  {
    name: 'an interval that ends after the publication',
    digest: changed(figure('asOf'), '2024-05-01/2024-05-19'),
    path: '$.figures[0].asOf',
    reason: /after/,
    remedy: /2024-05-18/,
  },
  {
    name: 'an event of after the publication',
    digest: changed(['events', 0, 'when'], '2024-05-19'),
    path: '$.events[0].when',
    reason: /"2024-05-19" is after/,
    remedy: /2024-05-18.*"deadline"/,
  },
  {
    name: 'an event that goes on after the publication',
    digest: changed(['events', 0, 'when'], '2024-05-14/2024-05-20'),
    path: '$.events[0].when',
    reason: /after/,
    remedy: /2024-05-18/,
  },
  {
    name: 'the year nought',
    digest: changed(['events', 0, 'when'], '0000-05'),
    path: '$.events[0].when',
    reason: /"0000-05" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a sum of a forecast that is said as a fact',
    digest: changed(figure('forecast'), true),
    path: '$.figures[3]',
    reason: /computed from "left", which is a forecast/,
    remedy: /"forecast": true/,
  },
  {
    name: 'a time to come of what is no forecast',
    digest: changed(figure('when'), '2024-06'),
    path: '$.figures[0].when',
    reason: /"2024-06" is after/,
    remedy: /"forecast": true/,
  },
  {
    name: 'a time that does not exist',
    digest: changed(figure('when'), '2024-02-30'),
    path: '$.figures[0].when',
    reason: /does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'one figure that disagrees with nobody',
    digest: tinyDigest({ disagree: [['left']] }),
    path: '$.disagree[0]',
    reason: /too short/,
    remedy: /at least two/,
  },
  {
    name: 'a figure that is not there, in disagreement',
    digest: tinyDigest({ disagree: [['left', 'lost']] }),
    path: '$.disagree[0][1]',
    reason: /"lost" is no id in "figures"/,
    remedy: /"left"/,
  },
  {
    name: 'a figure that disagrees with itself',
    digest: tinyDigest({ disagree: [['left', 'left']] }),
    path: '$.disagree[0][1]',
    reason: /named twice/,
    remedy: /once/,
  },
  {
    name: 'a disagreement of two units',
    digest: tinyDigest({
      disagree: [['left', 'census']],
      figures: tinyDigest().figures.map((each) => (each.id === 'census' ? { ...each, unit: 'homes' } : each)),
    }),
    path: '$.disagree[0][1]',
    reason: /"census" counts "homes", but "left" counts "people"/,
    remedy: /one unit/,
  },
  {
    name: 'a computed figure that disagrees',
    digest: tinyDigest({ disagree: [['census', 'elsewhere']] }),
    path: '$.disagree[0][1]',
    reason: /"elsewhere" is computed here/,
    remedy: /states/,
  },
  {
    name: 'a sum of two that disagree',
    digest: tinyDigest({ disagree: [['returned', 'hall']] }),
    path: '$.figures[3].derived',
    reason: /computed from "returned" and "hall", which disagree/,
    remedy: /never added up/,
  },
  {
    name: 'a breakdown of two that disagree',
    digest: tinyDigest({ disagree: [['returned', 'hall']] }),
    path: '$.charts[1].parts',
    reason: /holds "returned" and "hall", which disagree/,
    remedy: /"accounts"/,
  },
  {
    name: 'a year to come',
    digest: changed(figure('asOf'), '2025'),
    path: '$.figures[0].asOf',
    reason: /"2025" is after/,
    remedy: /2024-05-18/,
  },
  {
    name: 'years that run backwards',
    digest: changed(['events', 0, 'when'], '2022/2000'),
    path: '$.events[0].when',
    reason: /before it starts/,
    remedy: /"2000\/2022"/,
  },
  {
    name: 'the year nought alone',
    digest: changed(['events', 0, 'when'], '0000'),
    path: '$.events[0].when',
    reason: /"0000" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a year of two digits',
    digest: changed(figure('asOf'), '24'),
    path: '$.figures[0].asOf',
    reason: /"24"/,
    remedy: /YYYY-MM-DD, YYYY-MM, YYYY/,
  },
  {
    name: '30 February',
    digest: changed(['source', 'published'], '2025-02-30'),
    path: '$.source.published',
    reason: /"2025-02-30" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'month 13',
    digest: changed(figure('asOf'), '2023-13'),
    path: '$.figures[0].asOf',
    reason: /"2023-13"/,
    remedy: /calendar/,
  },
  {
    name: '29 February of a common year',
    digest: changed(['events', 0, 'when'], '2023-02-29'),
    path: '$.events[0].when',
    reason: /"2023-02-29"/,
    remedy: /calendar/,
  },
  {
    name: 'a correction on a day that is not',
    digest: changed(['corrections', 0, 'date'], '2024-04-31'),
    path: '$.corrections[0].date',
    reason: /"2024-04-31"/,
    remedy: /calendar/,
  },
  {
    name: 'a deadline on a day that is not',
    digest: changed(['deadline', 'date'], '2024-00-10'),
    path: '$.deadline.date',
    reason: /"2024-00-10"/,
    remedy: /calendar/,
  },
  {
    name: 'a date in words',
    digest: changed(['deadline', 'date'], 'Jan 20 2025'),
    path: '$.deadline.date',
    reason: /"Jan 20 2025"/,
    remedy: /YYYY-MM-DD/,
  },
  {
    name: 'a deadline at an hour that no clock has',
    digest: changed(['deadline', 'date'], '2024-05-20T24:00'),
    path: '$.deadline.date',
    reason: /"2024-05-20T24:00"/,
    remedy: /a time YYYY-MM-DDTHH:MM/,
  },
  {
    name: 'a deadline at a time that clocks go past',
    digest: changed(['deadline', 'date'], '2025-03-30T01:30'),
    path: '$.deadline.date',
    reason: /clocks of Europe\/London go forward past "2025-03-30T01:30"/,
    remedy: /"2025-03-30T02:30"/,
  },
  {
    name: 'a deadline at a time of a day that is not',
    digest: changed(['deadline', 'date'], '2024-05-32T12:00'),
    path: '$.deadline.date',
    reason: /"2024-05-32" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a month that is not, as a deadline',
    digest: changed(['deadline', 'date'], '2024-13'),
    path: '$.deadline.date',
    reason: /"2024-13"/,
    remedy: /calendar/,
  },
  {
    name: 'no deadline in a list of them',
    digest: changed(['deadline'], []),
    path: '$.deadline',
    reason: /empty/,
    remedy: /at least one/,
  },
  {
    name: 'a deadline that is a date alone',
    digest: changed(['deadline'], '2024-05-20'),
    path: '$.deadline',
    reason: /"2024-05-20" is no deadline/,
    remedy: /"label", "date", "timeZone"/,
  },
  {
    name: 'a field that the second of two deadlines lacks',
    digest: changed(['deadline'], [tinyDigest().deadline, { ...TINY_DEADLINE, label: 7 }]),
    path: '$.deadline[1].label',
    reason: /7 is not text/,
    remedy: /text/,
  },
  {
    name: 'a reference of the second of two deadlines',
    digest: changed(['deadline'], [tinyDigest().deadline, { ...tinyDigest().deadline, pressedBy: ['x'] }]),
    path: '$.deadline[1].pressedBy[0]',
    reason: /"x"/,
    remedy: /"mayor"/,
  },
  {
    name: 'an interval that runs backwards',
    digest: changed(['events', 0, 'when'], '2024-05-16/2024-05-14'),
    path: '$.events[0].when',
    reason: /before it starts/,
    remedy: /"2024-05-14\/2024-05-16"/,
  },
  {
    name: 'an event that lasted throughout a day',
    digest: tinyDigest({
      events: tinyDigest().events.map((event) => ({ ...event, when: '2024-05-14', span: 'throughout' })),
    }),
    path: '$.events[0].span',
    reason: /is a day/,
    remedy: /a month, a year or an interval/,
  },
  {
    name: 'an unknown time zone',
    digest: changed(['deadline', 'timeZone'], 'Europe/Lowbridge'),
    path: '$.deadline.timeZone',
    reason: /"Europe\/Lowbridge"/,
    remedy: /IANA/,
  },
  {
    name: 'an offset as a time zone',
    digest: changed(['deadline', 'timeZone'], '+02:00'),
    path: '$.deadline.timeZone',
    reason: /"\+02:00"/,
    remedy: /IANA/,
  },
  {
    name: 'an unknown language',
    digest: changed(['language'], 'en_GB!'),
    path: '$.language',
    reason: /"en_GB!"/,
    remedy: /BCP 47/,
  },
];

function inBackground(): object {
  const { receipt, ...event } = tinyDigest().events[0] ?? {};
  return { ...event, background: { source: 'The county archive' } };
}

function loop(): object {
  const inner: { self?: object } = {};
  inner.self = inner;
  return inner;
}

test.each([...SHAPE, ...HOSTILE, ...REFERENCES, ...WORDS, ...MEANING])(
  'refuses $name',
  ({ digest, path, reason, remedy }) => {
    const problems = problemsOf(digest);
    const here = problems.filter((problem) => problem.path === path && reason.test(problem.reason));
    expect(here, JSON.stringify(problems, null, 1)).not.toHaveLength(0);
    expect(
      here.some((problem) => remedy.test(problem.remedy)),
      JSON.stringify(here),
    ).toBe(true);
    for (const problem of problems) {
      expect(problem.reason).toMatch(/\.$/);
      expect(problem.remedy).toMatch(/\.$/);
    }
  },
);

/** What looks like a fault and is none. */
test.each([
  ['the tiny digest itself', tinyDigest()],
  ['a number grouped by a blank that does not break', single('over', 46000, 'over 46\u00A0000 people')],
  ['a number grouped by a thin blank', single('over', 46000, 'over 46\u2009000 people')],
  ['a number in words', single('exact', 2, 'two people')],
  ['a dozen', single('exact', 12, 'a dozen people')],
  ['twenty-one', single('exact', 21, 'twenty\u2011one people')],
  ['two hundred', single('nearly', 200, 'nearly two hundred people')],
  ['1.2 million', single('at least', 1_200_000, 'at least 1.2 million people')],
  ['15-month', single('exact', 15, 'the 15-month flood')],
  ['a word of the same meaning as "about"', single('roughly', 100, 'approximately 100 people')],
  ['"less than" as fewer than', single('fewer than', 100, 'less than 100 people')],
  ['"as many as" as up to', single('up to', 100, 'as many as 100 people')],
  ['"or more" as at least', single('at least', 100, '100 or more people')],
  ['a prefix of 12 words', changed(['actors', 0, 'receipt', 'prefix'], long.replace(' thirteen', ''))],
  ['a range', counted({ qualifier: 'between', low: 100, high: 120 }, 'between 100 and 120 people')],
  ['a range with a dash', counted({ qualifier: 'between', low: 100, high: 120 }, '100–120 people')],
  ['half a percent', counted({ qualifier: 'exact', value: 0.5 }, 'up 0.5 percent', { unit: 'percent' })],
  ['a deadline before the publication', changed(['deadline', 'date'], '2024-05-01')],
  ['the month of the publication as a state', changed(figure('asOf'), '2024-05')],
  ['an @ in the path of a link', changed(['source', 'url'], 'https://example.org/@ada')],
  ['two relations alike', changed(['relations', 1], tinyDigest().relations[0])],
  ['a background in place of a receipt', changed(['events', 0], inBackground())],
  [
    'a tie with words of its own',
    changed(figure('about', 0), { actor: 'mayor', receipt: quoted('Ada Hill') }),
  ],
  [
    'the article’s words for a date',
    changed(['events', 0], {
      ...tinyDigest().events[0],
      whenWords: 'Since Tuesday',
      receipt: [quoted('the dyke broke'), quoted('Since Tuesday')],
    }),
  ],
  ['the address of its schema', changed(['$schema'], './digest.schema.json')],
  ['a figure of other years than it is said in', changed(figure('when'), '2000/2022')],
  [
    'a forecast of a time to come',
    tinyDigest({
      figures: tinyDigest().figures.map((each) => ({ ...each, forecast: true, when: '2025' })),
    }),
  ],
  ['two figures that disagree', tinyDigest({ disagree: [['left', 'census']] })],
  ['a figure as of the year of publication', changed(figure('asOf'), '2024')],
  ['an event of some years', changed(['events', 0, 'when'], '2000/2022')],
  ['a deadline at a time', changed(['deadline', 'date'], '2024-05-20T23:59')],
  ['a deadline at a time that comes twice', changed(['deadline', 'date'], '2024-10-27T01:30')],
  ['a deadline at the end of a month', changed(['deadline', 'date'], '2024-11')],
  ['two deadlines', changed(['deadline'], [tinyDigest().deadline, tinyDigest().deadline])],
  [
    'an event on the day of the second deadline',
    tinyDigest({
      deadline: [tinyDigest().deadline ?? [], { ...TINY_DEADLINE, date: '2024-05-23T12:00' }].flat(),
      events: tinyDigest().events.map((event) => ({ ...event, when: '2024-05-23' })),
    }),
  ],
  ['an event on the day of the deadline', changed(['events', 0, 'when'], '2024-05-20')],
  ['Hebrew with points and accents', changed(['actors', 1, 'name'], 'בְּרֵאשִׁ֖ית')],
  ['Arabic with its vowels', changed(['actors', 1, 'name'], 'مُحَمَّدٌ')],
  ['Vietnamese, its marks apart', changed(['actors', 1, 'name'], 'Nguyễn Thị Hiền'.normalize('NFD'))],
  ['Devanagari', changed(['actors', 1, 'name'], 'क्षत्रियाँ')],
  ['an Arabic name', changed(['actors', 1, 'name'], 'آدا هيل')],
  ['markup, which is text like any other', changed(['headline'], '<img onerror=x> **b**')],
  ['a receipt in the article’s own language', changed(['language'], 'ar')],
])('accepts %s', (_name, digest) => {
  // The other figures and the charts count the people of the first figure as it was, so only its own problems count.
  expect(
    problemsOf(digest).filter(({ path }) => !path.startsWith('$.charts') && !path.includes('derived')),
  ).toEqual([]);
});

describe('all problems at once', () => {
  it('reports a malformed entry and what is wrong with the others, in the order of the file', () => {
    const digest = tinyDigest();
    const broken = {
      ...digest,
      actors: [
        { ...digest.actors[0], kind: 'robot', side: 'city' },
        { ...digest.actors[1], side: 'city' },
      ],
      figures: [{ ...digest.figures[0], asOf: '2024-05-19', mood: 1 }, ...digest.figures.slice(1)],
      deadline: { ...digest.deadline, timeZone: 'Nowhere' },
    };
    expect(problemsOf(broken).map(({ path }) => path)).toEqual([
      '$.actors[0].kind',
      '$.actors[1].side',
      '$.figures[0].mood',
      '$.deadline.timeZone',
    ]);
  });

  it('does not call an id unknown because its entry is malformed', () => {
    expect(problemsOf(changed(['actors', 1, 'kind'], 'robot')).map(({ path }) => path)).toEqual([
      '$.actors[1].kind',
    ]);
  });

  it('names every unknown field of one object', () => {
    const source = { ...tinyDigest().source, mood: 1, weather: 2 };
    expect(problemsOf({ ...tinyDigest(), source }).map(({ path }) => path)).toEqual([
      '$.source.mood',
      '$.source.weather',
    ]);
  });

  it('says nothing but the version of a digest from a newer one', () => {
    expect(problemsOf({ format: 'article-digest/3', figures: 'all new' })).toHaveLength(1);
  });

  it('says each thing once', () => {
    const problems = problemsOf({ ...tinyDigest(), figures: [1, 1], mood: '\u202E' });
    expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
  });

  it('answers soon on long chains and many faults', () => {
    const base = tinyDigest().figures[3];
    const chain = Array.from({ length: 20_000 }, (_, n) => ({
      ...base,
      id: `f${n}`,
      derived: { from: `f${n + 1}`, minus: [`f${n + 1}`] },
    }));
    expect(
      problemsOf({ ...tinyDigest(), figures: chain, actors: Array(50_000).fill(0) }).length,
    ).toBeGreaterThan(1);
  });
});

describe('properties', () => {
  it('never throws on any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkDigest(value)));
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDigest(text)));
  });

  it('never throws on a good digest with one place changed, and names a path within it', () => {
    const places = placesOf(JSON.parse(JSON.stringify(tinyDigest())));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.constantFrom('\u202E', 1e308, -0, 'toString')),
        (place, value) => {
          for (const { path, reason, remedy } of problemsOf(changed(place, value))) {
            expect(path).toMatch(/^\$/);
            expect(reason).not.toBe('');
            expect(remedy).not.toBe('');
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same digest again when it is written and read', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.stringMatching(/^[A-Za-zéß][A-Za-zéß ]{0,19}$/), (value, label) => {
        const first = readDigest(JSON.stringify(withFigure(value, label)));
        if (!first.ok) throw new Error(JSON.stringify(first.problems));
        expect(readDigest(JSON.stringify(first.digest))).toEqual(first);
      }),
    );
  });

  function withFigure(value: number, label: string): unknown {
    const [figure] = tinyDigest().figures;
    const quantity = { qualifier: 'about', value };
    const receipt = { paragraph: 2, quote: `about ${value.toLocaleString('en')} people` };
    return { ...tinyDigest(), charts: [], figures: [{ ...figure, label, quantity, receipt }] };
  }

  function placesOf(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [[...at]];
    const inner = Array.isArray(value)
      ? value.flatMap((item: unknown, index) => placesOf(item, [...at, index]))
      : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...at, key]));
    return at.length === 0 ? inner : [[...at], ...inner];
  }
});
