/** What stands over the figures, in English. */
export const figureWords = {
  heading: 'What the article counts',
  others: 'Also counted',
  /** What another says of the same thing; with its date where that differs. */
  accordingTo: (speaker: string, number: string, date: string) =>
    `according to ${speaker}, ${number}${date === '' ? '' : ` (${date})`}`,
  theArticle: 'the article',
} as const;
