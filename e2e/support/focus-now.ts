import type { Page } from '@playwright/test';

/** Which stop has the focus, and what is wrong with how that is seen. */
export function focusNow(page: Page): Promise<{ stop: number; fault: string | null }> {
  return page.evaluate(() => {
    const focus = document.activeElement;
    if (!(focus instanceof HTMLElement)) return { stop: -1, fault: 'nothing has the focus' };
    const stop = Number(focus.dataset.tabStop ?? -1);
    const name = `${focus.nodeName} ${focus.textContent?.slice(0, 40)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(focus);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      return { stop, fault: `${name}: no outline` };
    // A tall or a long one may be covered in part: somewhere it must be seen. Words over two lines have a box for each.
    const seen = [...focus.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const found = document.elementFromPoint(left + share * width, top + share * height);
        return found !== null && focus.contains(found);
      }),
    );
    if (!seen) return { stop, fault: `${name}: covered or out of sight` };
    const cut = cutBy(focus);
    return { stop, fault: cut === null ? null : `${name}: its ring is cut off by ${cut}` };

    /** What cuts off the ring round the focus: the screen's own edges, or a part of the page that scrolls. */
    function cutBy(ringed: HTMLElement): string | null {
      const out = Number.parseFloat(outlineWidth) + Number.parseFloat(getComputedStyle(ringed).outlineOffset);
      // Words over two lines have a ring for each; one that lies within is nobody's to cut.
      const boxes = [...ringed.getClientRects()];
      for (let place = ringed.parentElement; place !== null; place = place.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(place);
        const { left, top } = place.getBoundingClientRect();
        const from = { x: left + place.clientLeft, y: top + place.clientTop };
        const across = boxes.some(
          (box) => box.left - out < from.x - 0.5 || box.right + out > from.x + place.clientWidth + 0.5,
        );
        const down = boxes.some(
          (box) => box.top - out < from.y - 0.5 || box.bottom + out > from.y + place.clientHeight + 0.5,
        );
        if (place === document.documentElement || position === 'fixed') break;
        if ((overflowX !== 'visible' && across) || (overflowY !== 'visible' && down)) return place.className;
      }
      const { innerWidth, innerHeight } = window;
      const off = boxes.some(
        ({ left, right, top, bottom }) =>
          left < out - 0.5 ||
          right > innerWidth - out + 0.5 ||
          (bottom - top < innerHeight / 2 && (top < out - 0.5 || bottom > innerHeight - out + 0.5)),
      );
      return off ? 'the edge of the screen' : null;
    }
  });
}
