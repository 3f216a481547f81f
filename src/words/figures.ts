/** What stands over the figures, in English. */
export const figureWords = {
  heading: 'What the article counts',
  others: 'Also counted',
  none: 'This digest holds no figures.',
} as const;
