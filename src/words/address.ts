/** What is said of an address that asks for what the page does not hold, in English. */
export const addressWords = {
  tooLong: 'The link is too long to read, so the whole page is shown.',
  unknown: {
    actor: ['a person or body', 'people or bodies'],
    chart: ['a chart', 'charts'],
    receipt: ['a receipt', 'receipts'],
  },
  notHeld: (what: string, names: string) =>
    `The link names ${what} that this page does not hold: ${names}. The rest of the link is used.`,
  more: (count: number) => `${count} more`,
  only: (asked: string, known: string) =>
    `The link asks to see only “${asked}”, which is not “${known}”; everything is shown.`,
  asOf: (asked: string) =>
    `The link asks for the day “${asked}”, which is not “article” or “today”; today is used.`,
} as const;
