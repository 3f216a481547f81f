/** What is said where a chart is given to another site, in English. */
export const embedWords = {
  how: 'How to embed this chart',
  forms: {
    frame: {
      label: 'Live chart',
      about: 'The chart’s own page in a frame: a correction made here is seen there.',
    },
    frozen: {
      label: 'Fixed picture',
      about:
        'One SVG with its description in it: it asks no server for anything and does not change any more.',
    },
  },
  only: (names: string) => `Only what is tied to ${names}`,
  code: (title: string) => `Code to embed: ${title}`,
  copy: 'Copy the code',
  save: 'Save the picture',
  copied: 'Copied.',
  closedClipboard:
    'This browser does not let the page copy. The code is selected: copy it with the keyboard or the menu.',
  noAddress:
    'This copy of the page stands alone, so no chart has a page of its own that a frame could show. The fixed picture needs none.',
  notDrawn: 'The picture could not be drawn. Load the page again, then try once more.',
  marks: 'The marks of the chart',
  whole: 'The whole digest of this article',
  newTab: '(opens in a new tab)',
  table: 'Table, with the article’s words',
} as const;
