/** What is said of positions and of the open questions of the talks, in English. */
export const positionWords = {
  headings: { wants: 'Who wants what', says: 'Who says what' },
  /** Before a short phrase in the speaker's own words. */
  quoted: 'Quoted:',
  issues: { wants: 'Sticking points', says: 'Open questions' },
  /** Before the question that a position is on. */
  onIssue: 'Sticking point:',
} as const;
