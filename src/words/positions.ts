/** What is said of positions and of the open questions of the talks, in English. */
export const positionWords = {
  heading: 'Who wants what',
  none: 'This digest holds no positions.',
  /** Before a short phrase in the speaker's own words. */
  quoted: 'Quoted:',
  issues: 'Sticking points',
  /** Before the question that a position is on. */
  onIssue: 'Sticking point:',
} as const;
