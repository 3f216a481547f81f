/** What is said of a new version of the page, in English. */
export const offlineWords = {
  ready: 'A new version of this page is ready. Loading it reloads each tab that shows the page.',
  load: 'Load the new version',
  later: 'Later',
} as const;
