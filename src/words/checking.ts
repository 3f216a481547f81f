import { counted, numberInFigures } from '../lib/prose.ts';

/** What the check with the reader's own copy says, in English. Each quotation is counted once, however much stands on it. Apart, as it comes with the check. */
export const checkingWords = {
  text: 'The article’s text',
  how: (most: string) => `Paste it, or drop a .txt or .html file here, up to ${most}.`,
  check: 'Check this text',
  choose: 'Choose a file',
  file: 'A file with the article’s text',
  oneFile: 'Choose one file at a time: the one with the article.',
  fromFile: (name: string) => `From the file “${name}”.`,
  dropped: 'From the text that was dropped.',
  notShown: (size: string) => `The pasted text has ${size} and is not shown here.`,
  clear: 'Clear',
  checking: 'Checking…',
  share: 'How much of the text is checked',
  group: (verdict: string, quotations: number) => `${verdict}: ${counted(quotations, 'quotation')}`,
  otherText: (found: number, quotations: number) =>
    `This looks like another text: ${numberInFigures(found)} of ${counted(quotations, 'quotation')} stand in it. Paste the article that this page is about, whole.`,
  showEach: 'Show each in its sentence',
  /** Before a sentence of it; and before words that differ. */
  inCopy: 'In your copy:',
  differs: { here: 'here:', there: 'in your copy:' },
  paragraph: (paragraph: number) => `paragraph ${paragraph} of the article`,
  standsOnIt: 'What stands on it here:',
  explained: {
    changed:
      'The sentence is the same but for the words shown, in the quotation or right beside it: struck through, this page’s; underlined, your copy’s.',
    'not-found': 'Your copy has neither these words nor a sentence that is the same but for a few.',
    'more-than-once': 'The words stand in several places, and nothing says which is meant.',
    found:
      'Exactly these words, and nothing right beside them that turns what they say; the kind of quotation marks and dashes may differ, and line breaks.',
  },
} as const;
