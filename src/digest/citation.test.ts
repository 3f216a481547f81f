import { describe, expect, it, test } from 'vitest';
import { type Citable, citeArticle, citeStatement } from './citation.ts';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import type { Digest, Figure } from './schema.ts';
import { inWords, qualifiedFigure } from './words.ts';

const VISIT = { link: 'https://page.example/?receipt=x', accessed: '2024-06-01' };
const digest = tinyDigest();

function cite(statement: Citable, of: Digest = digest): string {
  return citeStatement(statement, of, indexDigest(of), VISIT);
}

function figure(id: string, of: Digest = digest): Citable {
  const found = of.figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the fixture has no figure ${id}`);
  return citable(found, of);
}

function citable(found: Figure, of: Digest): Citable {
  const label = `${inWords(qualifiedFigure(found, indexDigest(of)))} ${found.label}`;
  return { key: `figure/${found.id}`, label, basis: found, figure: found };
}

function withSource(source: Partial<Digest['source']>): Digest {
  return tinyDigest({ source: { ...digest.source, ...source } });
}

it('gives no address of a page that others could not open', () => {
  const left = figure('left');
  const cited = citeStatement(left, digest, indexDigest(digest), { ...VISIT, link: null });
  expect(cite(left)).toContain('Digest: https://page.example/?receipt=x (accessed');
  expect(cited).not.toContain('Digest:');
  expect(cite(left).startsWith(cited)).toBe(true);
});

describe('a citation of the article', () => {
  test('names everything that the digest does', () => {
    const whole = withSource({
      author: 'Ada Byline',
      agency: 'The Wire',
      title: 'Gates stay shut',
      publisher: 'Lowbridge Post',
    });
    expect(citeArticle(whole, '2024-06-01')).toBe(
      'Ada Byline, The Wire. “Gates stay shut”. Lowbridge Post, Lowbridge, 18 May 2024. https://example.org/flood (accessed 1 June 2024).',
    );
  });

  test('has the digest’s headline in brackets, as its own words, where no title is given', () => {
    expect(citeArticle(digest, '2024-06-01')).toBe(
      '[In the digest’s words: Town above the dam waits for the water to fall]. Lowbridge, 18 May 2024. https://example.org/flood (accessed 1 June 2024).',
    );
  });

  test('says no day of a visit where there is no address to visit', () => {
    const { url: _, ...source } = digest.source;
    expect(citeArticle(tinyDigest({ source }), '2024-06-01')).toMatch(/Lowbridge, 18 May 2024\.$/);
  });

  test.each(['Will it hold?', 'They said: “It will.”', 'Dr.'])('ends %j with one mark', (title) => {
    const { publisher: _, ...source } = digest.source;
    const cited = citeArticle(tinyDigest({ source: { ...source, author: title, title } }), '2024-06-01');
    expect(cited).not.toMatch(/[.?!][”’]?[.]/);
  });
});

const IN =
  'In: [In the digest’s words: Town above the dam waits for the water to fall]. Lowbridge, 18 May 2024. https://example.org/flood (accessed 1 June 2024).';
const DIGEST = 'Digest: https://page.example/?receipt=x (accessed 1 June 2024).';

describe('a citation of a figure', () => {
  test('has its qualifier, who states it, its date, its words and their paragraph', () => {
    expect(cite(figure('left'))).toBe(
      `About 250 People who left. Reported by the article, as of 17 May 2024: “about 250 people left” (paragraph 2). ${IN} ${DIGEST}`,
    );
  });

  test('has its speaker by name', () => {
    const [first, ...rest] = digest.figures;
    if (first === undefined) throw new Error('the fixture has no figures');
    // The id is one that every object inherits.
    const said = tinyDigest({ figures: [{ ...first, saidBy: 'constructor' }, ...rest] });
    expect(cite(figure('left', said), said)).toContain('Said by Water board, as of 17 May 2024: “about 250');
  });

  test('has all the places that its words stand in', () => {
    expect(cite(figure('hall'))).toContain(
      ': “the roughly 100 in the hall” (paragraph 3); “those in the hall” (paragraph 2).',
    );
  });

  test('that is computed says so, with its working and the words behind each number', () => {
    expect(cite(figure('elsewhere'))).toBe(
      'At most about 50 People elsewhere. Computed by the digest, not reported by the article, as of May 2024: about 250 − more than 100 − roughly 100 = at most about 50, from “about 250 people left” (paragraph 2); “more than 100 returned” (paragraph 2); “the roughly 100 in the hall” (paragraph 3). ' +
        `${IN} ${DIGEST}`,
    );
  });

  test('that is background is not said to be in the article', () => {
    expect(cite(figure('census'))).toBe(
      `A stated 900 People in the town. Background, not from the article: Census, as of 17 May 2024, https://example.org/c. ${DIGEST}`,
    );
  });

  test('that is computed from background, by way of another, names it once', () => {
    const more: Figure[] = [
      { ...computed('stayed'), derived: { from: 'census', minus: ['left'] } },
      { ...computed('twice'), derived: { from: 'stayed', plus: ['census'] } },
    ];
    const own = tinyDigest({ figures: [...digest.figures, ...more] });
    const cited = cite(figure('twice', own), own);
    expect(cited).toContain(
      'about 650 + a stated 900 = about 1,550, from “about 250 people left” (paragraph 2); Background, not from the article: Census. In: ',
    );
    expect(cited.match(/Census/g)).toHaveLength(1);
  });
});

test('what is no figure is cited as reported, with its words', () => {
  const [event] = digest.events;
  if (event === undefined) throw new Error('the fixture has no events');
  const label = '14 to 16 May 2024: The dyke broke';
  expect(cite({ key: 'event/breach', label, basis: event })).toBe(
    `14 to 16 May 2024: The dyke broke. Reported by the article: “the dyke broke” (paragraph 4). ${IN} ${DIGEST}`,
  );
});

it('never says a number of a figure without its qualifier', () => {
  for (const each of digest.figures) {
    const { qualifier, number } = qualifiedFigure(each, indexDigest(digest));
    const said = inWords({ qualifier, number });
    expect(cite(citable(each, digest)).toLowerCase()).toMatch(new RegExp(`^${said} `));
  }
});

function computed(id: string): Figure {
  return { id, label: 'people', unit: 'people', asOf: '2024-05', about: [] };
}
