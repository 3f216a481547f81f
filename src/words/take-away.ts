/** The ways for the whole page to leave it, in English. */
export const takeAwayWords = {
  heading: 'Take this page with you',
  link: 'Copy link',
  printAll: 'Print all',
  /** Before the names of those who are chosen. */
  printOnly: 'Print only',
  csv: 'All data as CSV',
  json: 'All data as JSON',
} as const;
