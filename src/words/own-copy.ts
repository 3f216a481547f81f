/** What the panel of the check with the reader's own copy says before it is opened, in English. */
export const ownCopyWords = {
  heading: 'Check with your own copy',
  about:
    'With the article’s text at hand, every quotation on this page can be looked up in it. The text is read on this machine only: it is neither sent nor stored.',
  open: 'Paste or choose the text',
  close: 'Close the check',
  /** Over the verdicts on one statement. */
  verdicts: 'In your own copy',
} as const;
