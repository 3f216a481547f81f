import { counted, numberInFigures } from '../lib/prose.ts';

/** What stands around a chart, on the page and on a page of its own, in English. */
export const chartWords = {
  heading: 'Charts',
  table: 'Table',
  save: 'Save',
  embed: 'Embed',
  tableOf: (title: string) => `Table: ${title}`,
  ends: 'How to read the ends of the bars',
  /** Before and behind the source. */
  source: ['Source: ', '. As of the dates shown; not updated.'],
  /** Of those that stand for several qualifiers, the key names the ones that the chart has: "arrow: over, at least". */
  edges: {
    sharp: 'sharp end: stated without a hedge',
    open: 'arrow',
    soft: 'stripes',
    ceiling: 'hatched to a line',
    range: 'hatched between two limits',
    computed: 'hatched, dashed: not stated, computed',
  },
  edgeSays: (edge: string, qualifiers: string) => `${edge}: ${qualifiers}`,
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
  /** The end of what is expected; and whom all numbers of a series are said by. */
  hollow: 'outline: forecast',
  allSaidBy: (speaker: string) => `All: ${speaker}`,
  fit: 'How the numbers fit together',
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  computed: (working: string) => `Computed here: ${working}`,
  /** What a drawing shows, for ears, before its marks are said one by one with their numbers. */
  shows: {
    bars: (bars: number) => `Bar chart: ${counted(bars, 'figure')} on one scale.`,
    accounts: (accounts: number) =>
      `Accounts of the same thing, side by side: ${counted(accounts, 'figure')} on one scale, never added up.`,
    series: (figures: number, from: string, to: string) =>
      `Series: ${counted(figures, 'figure')} in the order of time, from ${from} to ${to}.`,
    breakdown: (parts: number, computed: number) =>
      `Breakdown: one whole in ${counted(parts, 'part')}${computed === 0 ? '' : `, ${numberInFigures(computed)} of them computed`}.`,
    timeline: (events: number, hasDeadline: boolean) =>
      `Timeline: ${counted(events, 'event')} in order${hasDeadline ? ', and the deadline' : ''}.`,
  },
  /** Of a drawing that letters this large make wider than the screen. */
  scrolls: 'The drawing, which scrolls sideways',
  marks: 'The marks of the chart; the arrow keys go from one to the next',
} as const;
