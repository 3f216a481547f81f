/** The ways for the whole page to leave it, in English. */
export const takeAwayWords = {
  heading: 'Take this page with you',
  link: 'Copy link',
  printAll: 'Print all',
  /** Before the names of those who are chosen. */
  printOnly: 'Print only',
  allData: (format: string) => `All data as ${format}`,
} as const;
