// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { BACK_RULE, openRule, saidRule, tiedRule, UNSAID_RULE } from './emphasis.ts';
import { onlyRule } from './only-these.ts';

const MAYOR = { id: 'mayor', name: 'Ada "Dyke" Hill' };
const BOARD = { id: 'board', name: 'Water board' };
const RULES = [
  BACK_RULE,
  UNSAID_RULE,
  ...[MAYOR, BOARD].map(tiedRule),
  ...[[MAYOR], [BOARD], [MAYOR, BOARD]].map(saidRule),
].join('');

/** The words of the sheet that fall to a mark: the custom properties of every rule whose selector it matches. */
function falling(
  rules: string,
  attributes: Readonly<Record<string, string>>,
  selected: string | null,
): string {
  const page = document.createElement('div');
  if (selected !== null) {
    page.setAttribute('data-selected', selected);
    page.setAttribute('data-said', selected);
  }
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

  it('a mark says to whom it is tied, and to both where it is', () => {
    expect(tiedTo('mayor', 'mayor')).toContain('--state-said: "; tied to Ada \\22 Dyke\\22  Hill"');
    expect(tiedTo('board mayor', 'mayor')).toMatch(/--state-said: "; tied to Ada [^;]*";$/);
    expect(tiedTo('board mayor', 'mayor board')).toMatch(/Hill and Water board";$/);
    expect(tiedTo('army', 'mayor')).toMatch(/--state-said: none$/);
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

describe('only these', () => {
  const left = (markup: string) => {
    const page = document.createElement('div');
    page.setAttribute('data-only', '');
    page.innerHTML = markup;
    const [selectors = ''] = onlyRule(['mayor', 'board']).split('{');
    return [...page.querySelectorAll('i')].map((mark) => !mark.matches(selectors));
  };

  it('leaves out what is tied to no one selected, and other actors', () => {
    expect(
      left('<i data-actors="mayor army"></i><i data-actors="army"></i><i data-actors=""></i><i></i>'),
    ).toEqual([true, false, false, true]);
    expect(left('<i data-who="board"></i><i data-who="army"></i>')).toEqual([true, false]);
  });

  it('leaves out the note of a chart of which anything is left out, and all but the head where nothing is left', () => {
    const chart = (...actors: readonly string[]) =>
      left(
        `<section class="chart"><i class="chart-head"></i><div class="plot">${actors
          .map((each) => `<u data-row data-actors="${each}"></u>`)
          .join('')}</div><i class="how note"></i><i class="source"></i></section>`,
      );
    expect(chart('mayor', 'board')).toEqual([true, true, true]);
    expect(chart('mayor', 'army')).toEqual([true, false, true]);
    expect(chart('army', 'army')).toEqual([true, false, false]);
  });

  it('keeps where the deadline stands', () => {
    expect(left('<i class="countdown" data-actors="army"></i>')).toEqual([true]);
  });
});

it('what leads to the open receipt is marked, and nothing else', () => {
  const mark = { 'data-receipt': 'figure/left' };
  expect(falling(openRule('figure/left'), mark, null)).toContain('--open-back: var(--ink)');
  expect(falling(openRule('figure/le'), mark, null)).toBe('');
  expect(openRule(null)).toBe('');
});
