// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emphasisRules } from './emphasis.ts';

/** The words of the sheet that fall to a mark: the custom properties of every rule whose selector it matches. */
function falling(rules: string, actors: string): string {
  const mark = document.createElement('i');
  mark.dataset.actors = actors;
  return [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => mark.matches(selector))
    .map(([, , declarations]) => declarations)
    .join('');
}

describe('with a selection', () => {
  const rules = emphasisRules({ selected: ['mayor', 'board'], receipt: null });

  it('a mark of any selected actor stands out', () => {
    for (const actors of ['mayor', 'army board', 'mayor board']) {
      expect(falling(rules, actors)).toContain('--state-show: visible');
      expect(falling(rules, actors)).not.toContain('--back');
    }
  });

  it('every other mark steps back, and one without actors too', () => {
    for (const actors of ['army', '']) {
      expect(falling(rules, actors)).toContain('--state-fill: var(--back)');
      expect(falling(rules, actors)).not.toContain('--accent');
    }
  });

  it('an id is matched whole', () => {
    expect(falling(rules, 'mayor-elect')).not.toContain('--accent');
  });

  it('a part of the page that is no statement keeps its look', () => {
    for (const [, selector = ''] of rules.matchAll(/([^{}]+)\{/g))
      expect(document.createElement('p').matches(selector)).toBe(false);
  });
});

it('without a selection there is no rule at all', () => {
  expect(emphasisRules({ selected: [], receipt: null })).toBe('');
});

it('the open receipt is marked, with or without a selection', () => {
  for (const selected of [[], ['mayor']]) {
    const rules = emphasisRules({ selected, receipt: 'figure/left' });
    expect(rules).toContain('[data-receipt="figure/left"]{--open-back: var(--ink);');
  }
});
