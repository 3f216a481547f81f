import { counted, numberInFigures } from '../lib/prose.ts';

/** "3 people and bodies" */
export function peopleCounted(count: number): string {
  return counted(count, 'person or body', 'people and bodies');
}

/** What is said of those whom the article names or counts on as a voice, in English. */
export const peopleWords = {
  heading: 'Who is in it',
  skip: 'Skip to who is in it',
  column: 'Who',
  find: 'Find a person or body',
  found: (shown: number, of: number) => `${numberInFigures(shown)} of ${peopleCounted(of)} found.`,
  nobody: 'This digest names no one.',
  nobodyFound: 'No one found',
  /** Before and behind what was searched for. */
  noneHas: (total: number) =>
    [
      `The article names ${peopleCounted(total)}; none has “`,
      '” in the name, role or side. Try a shorter word.',
    ] as const,
  showEveryone: 'Show everyone',
  selectAll: 'Select all',
  unknown: { one: 'a person or body', many: 'people or bodies' },
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
