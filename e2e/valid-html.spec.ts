import { HtmlValidate } from 'html-validate';
import { builtFiles, builtText } from './support/built-site.ts';
import { test as base, expect } from './support/test.ts';

const pages = builtFiles().filter((path) => path.endsWith('.html'));
const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

base('every built page is there: the page, its charts alone, and the page as one file', () => {
  expect(pages).toContain('index.html');
  expect(pages.filter((path) => path.startsWith('embed/')).length).toBeGreaterThan(0);
  expect(pages.filter((path) => !path.includes('/'))).toHaveLength(2);
});

for (const path of pages) {
  base(`${path} is HTML by the standard`, async () => {
    const { results } = await checker.validateString(builtText(path), path);
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`)).toEqual([]);
  });
}
