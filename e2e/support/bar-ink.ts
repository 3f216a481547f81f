import type { Locator } from '@playwright/test';

/** Where the ink of a bar ends, and where the number of its words is, both as shares of the axis or of the whole bar. */
export interface BarInk {
  readonly row: string;
  readonly end: number;
  readonly number: number;
}

/**
 * The ink of every bar of a drawing, ornaments of its end and widths of strokes taken in, against a scale that the
 * drawing shows apart from its bars: the ticks of its axis, or the bracket over the whole.
 */
export async function inkOfBars(svg: Locator, values: Readonly<Record<string, number>>): Promise<BarInk[]> {
  return (await svg.locator('.strip').count()) > 0 ? inkInStrips(svg, values) : inkInPicture(svg, values);
}

/** Of a page's rows, as they are shown: in strips that stretch. */
function inkInStrips(rows: Locator, values: Readonly<Record<string, number>>): Promise<BarInk[]> {
  return rows.evaluate((drawn, values) => {
    const across = (mark: Element) => mark.getBoundingClientRect();
    const shown = (mark: Element) => mark.checkVisibility();
    const [zero, first] = [...drawn.querySelectorAll('.axis g')].filter(shown).map((tick) => ({
      x: across(tick.querySelector('line') ?? tick).left,
      value: Number.parseFloat(tick.textContent.replaceAll(',', '')),
    }));
    const bracket = drawn.querySelector('.bracket');
    const axis = bracket ? across(bracket) : across(drawn.querySelector('.axis > line') ?? drawn);
    const wholeRow = bracket?.closest('[data-row]')?.getAttribute('data-row') ?? '';
    const each =
      zero && first
        ? (first.x - zero.x) / (first.value - zero.value)
        : axis.width / (values[wholeRow] ?? Number.NaN);
    let start = 0;
    return [...drawn.querySelectorAll('[data-row]')].flatMap((row) => {
      const marks = [...row.querySelectorAll('.strip :is([data-part="body"], [data-part="hatched"], path)')];
      if (marks.length === 0) return [];
      const name = row.getAttribute('data-row') ?? '';
      const ends = marks.map((mark) => {
        // The frame of what is hatched is cut off at its middle.
        const half = mark.matches('[data-part]') ? 0 : Number(mark.getAttribute('stroke-width') ?? 0) / 2;
        return across(mark).right + half - axis.left;
      });
      const number = start + (values[name] ?? Number.NaN) * each;
      if (bracket) start = number;
      return [{ row: name, end: Math.max(...ends) / axis.width, number: number / axis.width }];
    });
  }, values);
}

/** Of a picture, in whose own units its marks are. */
function inkInPicture(svg: Locator, values: Readonly<Record<string, number>>): Promise<BarInk[]> {
  return svg.evaluate((svg, values) => {
    const rows = [...svg.querySelectorAll('[data-row]')];
    const nameOf = (row: Element) => row.getAttribute('data-row') ?? '';
    const numberOf = (row: Element) => values[nameOf(row)] ?? Number.NaN;
    const scaleOfAxis = () => {
      const ticks = [...svg.querySelectorAll('text')]
        .filter(
          (text) =>
            text.closest('[data-row]') === null && /^[\d,]+(?: \p{L}+)?$/u.test(text.textContent ?? ''),
        )
        .map((text, place) => {
          const axis = text.parentElement?.querySelector('path');
          // Where its stroke stands: the words of a picture are set from their start, and a unit makes one wider.
          const strokes = [...(axis?.getAttribute('d') ?? '').matchAll(/M([\d.]+) [\d.]+v6/g)];
          return {
            x: Number(strokes[place]?.[1]),
            value: Number.parseFloat((text.textContent ?? '').replaceAll(',', '')),
            axis: axis?.getBBox().width ?? 0,
          };
        });
      const [zero, first] = [ticks.find(({ value }) => value === 0), ticks.find(({ value }) => value > 0)];
      if (zero === undefined || first === undefined) return null;
      return { each: (first.x - zero.x) / (first.value - zero.value), whole: first.axis };
    };
    const scaleOfWhole = () => {
      const [whole] = rows;
      const bracket = whole?.querySelector<SVGPathElement>(':scope > path')?.getBBox();
      if (whole === undefined || bracket === undefined) return null;
      const long = Math.max(bracket.width, bracket.height);
      return { each: long / numberOf(whole), whole: long };
    };
    const scale = scaleOfAxis() ?? scaleOfWhole();
    if (scale === null) return [];
    return rows.flatMap((row) => {
      const bar = [...row.querySelectorAll('g')].find((group) =>
        group.matches(':has(> [data-part="body"], > [data-part="hatched"]):not([data-part="sign"])'),
      );
      if (bar === undefined) return [];
      const ends = [...bar.querySelectorAll<SVGGraphicsElement>('rect, path')].map((mark) => {
        const stroke =
          mark.getAttribute('stroke') === null ? 0 : Number(mark.getAttribute('stroke-width') ?? 1);
        const { x, width } = mark.getBBox();
        return x + width + stroke / 2;
      });
      const end = Math.max(...ends) / scale.whole;
      return [{ row: nameOf(row), end, number: (numberOf(row) * scale.each) / scale.whole }];
    });
  }, values);
}
