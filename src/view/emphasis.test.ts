// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { BACK_RULE, openRule, tiedRule } from './emphasis.ts';

const RULES = `${BACK_RULE}${tiedRule('mayor')}${tiedRule('board')}`;

/** The words of the sheet that fall to a mark: the custom properties of every rule whose selector it matches. */
function falling(
  rules: string,
  attributes: Readonly<Record<string, string>>,
  selected: string | null,
): string {
  const page = document.createElement('div');
  if (selected !== null) page.setAttribute('data-selected', selected);
  const mark = document.createElement('i');
  for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, value);
  page.append(mark);
  return [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => mark.matches(selector))
    .map(([, , declarations]) => declarations)
    .join('');
}

const tiedTo = (actors: string, selected: string | null) =>
  falling(RULES, { 'data-actors': actors }, selected);

describe('with a selection', () => {
  it('a mark of any selected actor stands out, over stepping back', () => {
    for (const actors of ['mayor', 'army board', 'mayor board']) {
      expect(tiedTo(actors, 'mayor board')).toMatch(/var\(--back\).*--state-show: visible/);
    }
  });

  it('every other mark steps back, and one without actors too', () => {
    for (const actors of ['army', '', 'board']) {
      expect(tiedTo(actors, 'mayor')).toContain('--state-fill: var(--back)');
      expect(tiedTo(actors, 'mayor')).not.toContain('--accent');
    }
  });

  it('an id is matched whole', () => {
    expect(tiedTo('mayor-elect', 'mayor')).not.toContain('--accent');
    expect(tiedTo('mayor', 'mayor-elect')).not.toContain('--accent');
  });

  it('a part of the page that is no statement keeps its look', () => {
    expect(falling(RULES, {}, 'mayor')).toBe('');
  });
});

it('without a selection no mark changes, whoever was selected before', () => {
  expect(tiedTo('mayor', null)).toBe('');
});

it('what leads to the open receipt is marked, and nothing else', () => {
  const mark = { 'data-receipt': 'figure/left' };
  expect(falling(openRule('figure/left'), mark, null)).toContain('--open-back: var(--ink)');
  expect(falling(openRule('figure/le'), mark, null)).toBe('');
  expect(openRule(null)).toBe('');
});
