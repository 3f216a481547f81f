/** What stands around a chart, on the page and on a page of its own, in English. */
export const chartWords = {
  heading: 'Charts',
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  ends: 'How to read the ends of the bars',
  /** Before and behind the source. */
  source: ['Source: ', '. As of the dates shown; not updated.'],
  edges: {
    sharp: 'sharp end: stated without a hedge',
    open: 'arrow: over, more than',
    soft: 'stripes: about, some, roughly',
    ceiling: 'hatched to a line: at most',
    range: 'hatched between two limits',
    computed: 'hatched, dashed: not stated, computed',
  },
  /** The columns of a chart's table and of its CSV. */
  columns: {
    counted: 'What is counted',
    qualifier: 'Qualifier',
    number: 'Number',
    unit: 'Unit',
    speaker: 'Said by',
    asOf: 'As of',
    when: 'When',
    happened: 'What happened',
    words: 'Words',
    paragraph: 'Paragraph',
  },
  fit: 'How the numbers fit together',
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  computed: (working: string) => `Computed here: ${working}`,
} as const;
