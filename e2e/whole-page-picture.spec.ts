import { PNG } from 'pngjs';
import { digest } from './support/bundled-digest.ts';
import { inkOf } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

for (const width of [360, 1280]) {
  test(`a picture of the whole page at load holds every mark of every chart, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/');
    const picture = PNG.sync.read(await page.screenshot({ fullPage: true }));
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('.chart .plot [data-row]')]
        .filter((mark) => mark.checkVisibility())
        .flatMap((mark) => [...mark.querySelectorAll('rect, circle, path, line, text')])
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => part.getBoundingClientRect())
        .filter((box) => box.width >= 1 && box.height >= 1)
        .map(({ left, top, width, height }) => ({ left, top: top + window.scrollY, width, height })),
    );
    expect(marks.length).toBeGreaterThan(digest.charts.length);
    const blank = marks.filter(({ left, top, width, height }) => {
      const part = new PNG({ width: Math.ceil(width), height: Math.ceil(height) });
      PNG.bitblt(picture, part, Math.floor(left), Math.floor(top), part.width, part.height, 0, 0);
      // A bar is all of one colour, but not of the paper's.
      const paper = picture.data.readUInt32BE(0);
      return inkOf(part) === 0 && part.data.readUInt32BE(0) === paper;
    });
    expect(blank).toEqual([]);
  });
}
