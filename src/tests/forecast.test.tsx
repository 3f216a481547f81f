// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { indexDigest } from '../digest/digest-index.ts';
import type { Digest } from '../digest/schema.ts';
import { STORM } from '../digest/stories/whole/storm/fixtures.ts';
import { EmbedPage } from '../pictures/embed/EmbedPage.tsx';
import { drawSvg } from '../pictures/export/draw-svg.tsx';

const expected: Digest = { ...STORM, figures: STORM.figures.map((each) => ({ ...each, forecast: true })) };

/** The first chart on its own page, and as a picture. */
function drawn(digest: Digest): readonly string[] {
  const index = indexDigest(digest);
  const [chart] = digest.charts;
  if (chart === undefined) throw new Error('no chart');
  const picture = drawSvg(
    { chart, digest, index, selected: [], only: false, asOf: 'today', hash: null, address: '', site: '' },
    { shape: 'page', theme: 'light', background: true },
  );
  return [
    renderToStaticMarkup(<EmbedPage chart={chart} digest={digest} index={index} whole="../" />),
    picture.ok ? picture.svg.outerHTML : picture.why,
  ];
}

test('a bar of what is expected is an outline wherever it is drawn, and said to be a forecast', () => {
  for (const markup of drawn(expected)) {
    expect(markup).toContain('data-part="outline"');
    expect(markup).toContain('a forecast of at least');
  }
  for (const markup of drawn(STORM)) {
    expect(markup).not.toContain('data-part="outline"');
    expect(markup).not.toContain('forecast');
  }
});
