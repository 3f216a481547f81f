import { numberInFigures } from '../lib/prose.ts';
import { peopleCounted } from './people-counted.ts';

/** What is said of those whom the article names or counts on as a voice, in English. */
export const peopleWords = {
  heading: 'Who is in it',
  column: 'Who',
  find: 'Find a person or body',
  found: (shown: number, of: number) => `${numberInFigures(shown)} of ${peopleCounted(of)} found.`,
  nobodyFound: 'No one found',
  /** Before and behind what was searched for. */
  noneHas: (total: number) =>
    [
      `The article names ${peopleCounted(total)}; none has “`,
      '” in the name, role or side. Try a shorter word.',
    ] as const,
  showEveryone: 'Show everyone',
  selectAll: 'Select all',
  fold: (open: boolean, count: number) => `${open ? 'Hide' : 'Show'} ${count}`,
  selection: 'Selection',
  choose: 'Choose who',
  only: 'Only these',
  clear: 'Clear selection',
  done: 'Done',
  /** What choosing someone answers, and what each line of it is called. */
  answer: {
    positions: { heading: 'Said and wants', saidOnly: 'Said', one: 'position' },
    events: { heading: 'Events', one: 'event' },
    figures: { heading: 'Figures', one: 'figure' },
    relations: { heading: 'With others', one: 'connection' },
  },
  unnamed: 'not named in the article',
  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    government: 'Government',
    'armed-group': 'Armed group',
    group: 'Group',
    company: 'Company',
    'official-unnamed': 'Not named in the article',
  },
} as const;
