/** What is said of receipts, the article's words behind each statement, in English. */
export const receiptWords = {
  heading: 'Receipts',
  how: 'The number behind a statement leads to its receipt: the exact words of the article that it stands on.',
  all: (statements: string) => `All ${statements} with their receipts`,
  /** Before the marks of one chart. */
  ofChart: 'Receipts:',
  one: (number: number) => `Receipt ${number}`,
  /** Of one kind of statement, as in the index of a book. */
  index: (heading: string, numbers: readonly number[]) =>
    numbers.length === 1
      ? `${heading}: receipt ${numbers[0]}.`
      : `${heading}: receipts ${numbers.join(', ')}.`,
  /** Before the number. */
  behind: (words: string) => `${words}, receipt`,
  named: (number: number, label: string) => `Receipt ${number}: ${label}`,
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  /** Before and behind the names of those whom the words tie to a statement. */
  tie: ['Tied to', 'by'],
  inArticle: 'see it in the article',
  newTab: (quote: string) => `(new tab): ${quote}`,
  cite: 'Cite',
  cited: { statement: 'This statement', article: 'The article' },
  copyText: 'Copy text',
  copyItem: 'Copy for a reference manager (CSL-JSON)',
} as const;
