import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tinyDigest, WHOLE_TINY_ARTICLE } from '../../digest/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-digest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function checkDigest(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/cli/check-digest.ts', ...words],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const good = file('good.json', JSON.stringify(tinyDigest()));
const article = file('article.txt', WHOLE_TINY_ARTICLE);

it('ends with 0 and counts what it found', () => {
  const { status, stdout } = checkDigest(good, '--article', article);
  expect(stdout).toMatch(/2 actors, 5 figures, 1 event,[\s\S]*All 11 receipts found/);
  expect(status).toBe(0);
});

it('ends with 1 and one line for each problem', () => {
  const bad = file('bad.json', JSON.stringify({ ...tinyDigest(), mood: 1, language: '!' }));
  const { status, stdout } = checkDigest(bad);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^\$\.language: "!" is not a language tag\. Write/),
    expect.stringMatching(/^\$\.mood: The field "mood" is not known here\. Take it out/),
  ]);
  expect(status).toBe(1);
});

it('ends with 1 when the article does not hold a receipt', () => {
  const { status, stdout } = checkDigest(
    good,
    '--article',
    file('other.txt', WHOLE_TINY_ARTICLE.replace('Ada Hill', 'Ida Hall')),
  );
  expect(stdout).toMatch(/^\$\.actors\[1\]\.receipt: Not found: "Mayor Ada Hill"/);
  expect(status).toBe(1);
});

it('prints the verdict on each receipt that is not found, and the sum of all; when asked, those that are found, too', () => {
  const edition = file(
    'edition.txt',
    `${WHOLE_TINY_ARTICLE.replace('about 250', 'about 260').replace('dyke', 'dike')} They open on Monday.`,
  );
  const { status, stdout } = checkDigest(good, '--article', edition);
  const lines = stdout.trim().split('\n');
  const problems = [
    expect.stringMatching(
      /^\$\.figures\[0\]\.receipt: Found changed: the number differs: 250 here, 260 there: .*about \[-250-\] \{\+260\+\} people left/,
    ),
    expect.stringMatching(/^\$\.events\[0\]\.receipt: Not found: "the dyke broke"/),
    expect.stringMatching(/^\$\.deadline\.receipt: Found more than once: "on Monday" stands 2 times/),
  ];
  const sum = '8 found, 1 changed, 1 found more than once, 1 not found.';
  expect(lines.slice(0, 5)).toEqual([...problems, sum, 'For you to judge:']);
  const verbose = checkDigest(good, '--article', edition, '--verbose').stdout.trim().split('\n');
  expect(verbose.slice(0, 4)).toEqual([
    ...problems,
    '$.actors[0].receipt: Found in paragraph 1: "the water board"',
  ]);
  expect(verbose.slice(11)).toEqual(lines.slice(3));
  expect(status).toBe(1);
});

it('calls another article another text, and lists no near misses', () => {
  const other = file('weather.txt', 'It rained all week.\n\nThe wind fell.\n\nSnow came.\n\nThen it went.');
  const { status, stdout } = checkDigest(good, '--article', other);
  expect(stdout).toMatch(/^\$: This looks like another text: 0 of \d+ quotations stand in it\. .*\n$/);
  expect(status).toBe(1);
});

it('ends quietly where nobody reads on, as "| head" does', async () => {
  const command = spawn(process.execPath, ['--import', 'tsx', 'src/tools/cli/check-digest.ts', good]);
  command.stdout.destroy();
  let said = '';
  command.stderr.on('data', (words) => {
    said += String(words);
  });
  await new Promise((done) => command.on('close', done));
  expect(said).toBe('');
});

it('ends with what a person should look at', () => {
  const { status, stdout } = checkDigest(good, '--article', article);
  const lines = stdout.split('\n');
  const judged = lines.slice(lines.indexOf('For you to judge:'));
  expect(judged.slice(0, 4)).toEqual([
    'For you to judge:',
    "  Words quoted: 43 of the article's 112, 38.4% (at most 40%); 10 in a row (at most 12).",
    expect.stringMatching(/^ {2}Ties without words: 8\. Quote the words that show each: as one more receipt/),
    '    $.deadline.pressedBy[0]: no words tie Ada Hill to it',
  ]);
  expect(judged.slice(11, 15)).toEqual([
    '  Dates that are a reading of yours: 1.',
    '    $.events[0].when: 14 to 16 May 2024, with no words of the article beside it; add them as "whenWords", and quote them',
    '  Not checked: 1.',
    '    $.figures[4]: background, not held against Census',
  ]);
  expect(status).toBe(0);
});

describe('for machines', () => {
  it('says the same as one JSON object', () => {
    const { status, stdout } = checkDigest(good, '--article', article, '--json');
    const { receipts, review, ...rest } = JSON.parse(stdout);
    expect(review).toMatchObject({ reprint: { words: 43, longestRun: 10, longRuns: [] } });
    expect(rest).toEqual({
      ok: true,
      problems: [],
      summary: { found: 11, changed: 0, 'more-than-once': 0, 'not-found': 0 },
    });
    expect(receipts).toHaveLength(11);
    expect(receipts[2]).toEqual({
      statement: 'figure/left',
      path: '$.figures[0].receipt',
      paragraph: 2,
      quote: 'about 250 people left',
      verdict: 'found',
      standsIn: [2],
      sentence: expect.stringMatching(/^Since Tuesday/),
    });
    expect(status).toBe(0);
  });

  it('names what differs, and ends with 1', () => {
    const edition = file('edition.txt', WHOLE_TINY_ARTICLE.replace('about 250', 'about 260'));
    const { status, stdout } = checkDigest(good, '--json', '--article', edition);
    const { ok, problems, receipts } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(problems).toHaveLength(1);
    expect(receipts[2]).toMatchObject({
      verdict: 'changed',
      numbers: [{ here: '250', there: '260' }],
      difference: [
        { kind: 'same', text: 'about' },
        { kind: 'removed', text: '250' },
        { kind: 'added', text: '260' },
        { kind: 'same', text: 'people left' },
      ],
    });
    expect(status).toBe(1);
  });

  it('has no receipts where the text is another one, or the file is no digest', () => {
    const other = file('weather.txt', 'It rained all week.\n\nThe wind fell.\n\nSnow came.\n\nThen it went.');
    for (const words of [[good, '--article', other], [other]]) {
      const { status, stdout } = checkDigest(...words, '--json');
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, summary: null, receipts: [] });
      expect(status).toBe(1);
    }
  });
});

it('fills in what the article decides, says so, and checks the rest', () => {
  const digest = tinyDigest();
  const [first, ...figures] = digest.figures;
  const wrong = {
    ...digest,
    source: { ...digest.source, paragraphs: 77 },
    figures: [{ ...first, receipt: { ...[first?.receipt].flat()[0], paragraph: 3 } }, ...figures],
  };
  const path = file('to-fix.json', JSON.stringify(wrong));
  expect(checkDigest(path, '--article', article).status).toBe(1);
  const { status, stdout } = checkDigest(path, '--article', article, '--fix');
  expect(stdout).toContain('$.source.paragraphs: filled in, ');
  expect(stdout).toContain('$.figures[0].receipt.paragraph: filled in, ');
  expect(status).toBe(0);
  expect(checkDigest(path, '--article', article).status).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8')).figures[0].receipt.paragraph).not.toBe(3);
});

it('says what it cannot read', () => {
  expect(checkDigest(join(folder, 'none.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/no such file/),
  });
  expect(checkDigest(file('latin1.json', new Uint8Array([0x22, 0xe9, 0x22])))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/not UTF-8/),
  });
});

it('ends with 2 and its usage when it is called wrongly', () => {
  for (const words of [[], [good, good], [good, '--mood']]) {
    expect(checkDigest(...words)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Usage: npm run check-digest/),
    });
  }
});
