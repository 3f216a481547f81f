import { expect, it } from 'vitest';
import { whenInWords } from './when-in-words.ts';

it.each([
  [{ when: '2025-01-09' }, '9 January 2025'],
  [{ when: '2023-11' }, 'some time in November 2023'],
  [{ when: '2025-01-04/2025-01-11' }, 'some time within 4 to 11 January 2025'],
  [{ when: '2023' }, 'some time in 2023'],
  [{ when: '2000/2022' }, 'some time within 2000 to 2022'],
  [{ when: '2022', span: 'throughout' as const }, 'throughout 2022'],
  // As long as it was, where the article says so.
  [{ when: '2023-11', span: 'throughout' as const }, 'throughout November 2023'],
  [{ when: '2023-11/2025-01', span: 'throughout' as const }, 'throughout November 2023 to January 2025'],
])('%o is said as “%s”', (event, words) => {
  expect(whenInWords(event)).toBe(words);
});
