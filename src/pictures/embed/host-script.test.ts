import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import hostScript from './host-script.js?raw';

/** A host page with two charts in frames: what the script does to their heights when a message arrives. */
function host() {
  const frames = [
    { contentWindow: {}, style: { height: '500px' } },
    { contentWindow: {}, style: { height: '500px' } },
  ];
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  runInNewContext(hostScript, {
    addEventListener: (_type: 'message', listener: (typeof listeners)[number]) => listeners.push(listener),
    document: {
      querySelectorAll: (selector: string) => (selector === 'iframe.article-digest' ? frames : []),
    },
  });
  return {
    window: (place: number) => frames[place]?.contentWindow,
    heights: () => frames.map(({ style }) => Number.parseFloat(style.height)),
    hear: (source: unknown, data: unknown) => {
      for (const listener of listeners) listener({ source, data });
    },
  };
}

const told = (height: unknown) => ({ type: 'article-digest:height', chart: 'bars', height });

test('a frame gets the height that its chart tells, and no other frame does', () => {
  const { hear, window, heights } = host();
  hear(window(1), told(731.2));
  expect(heights()).toEqual([500, 732]);
});

describe('a forged message changes nothing:', () => {
  test('from a window that is in no frame of ours', () => {
    const { hear, heights } = host();
    for (const source of [{}, null, undefined]) hear(source, told(731));
    expect(heights()).toEqual([500, 500]);
  });

  test.each([
    ['of another type', { type: 'other:height', height: 731 }],
    ['of no type', { height: 731 }],
    ['that is nothing', null],
    ['that is left out', undefined],
    ['that is text', 'article-digest:height'],
  ])('%s', (_, data) => {
    const { hear, window, heights } = host();
    hear(window(0), data);
    expect(heights()).toEqual([500, 500]);
  });

  test.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '731',
    null,
    undefined,
    [731],
    { valueOf: () => 731 },
  ])('with the height %s', (height) => {
    const { hear, window, heights } = host();
    hear(window(0), told(height));
    expect(heights()).toEqual([500, 500]);
  });
});
