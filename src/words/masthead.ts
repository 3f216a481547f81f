/** What the page says of itself, at its head and at its foot, in English. */
export const mastheadWords = {
  kind: 'One article, read closely',
  age: (day: string) => `What one article said on ${day}; not updated.`,
  corrections: 'Corrections',
  digestOf: (source: string) => `A digest of one article: ${source}.`,
  sentences:
    'The sentences are our own; words in quotation marks are the article’s. Every number keeps the words that qualify it, and a small number beside it leads to the words it stands on.',
  privacy:
    'Nothing you do here leaves your machine: this page asks no other server for anything and stores nothing.',
  licences: 'Licences of the code and the typefaces in this page',
} as const;
