// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

const ADDRESS = 'https://example.org/flood/embed/bars.html';

/** What a page holds into which the code was pasted. */
function pasted(title: string, address = ADDRESS) {
  const { body } = new DOMParser().parseFromString(embedCode({ title, address, height: 480 }), 'text/html');
  return {
    elements: [...body.querySelectorAll('*')].map(({ localName }) => localName),
    frame: body.querySelector('iframe'),
    script: body.querySelector('script')?.textContent ?? '',
    loose: body.textContent,
  };
}

const ALIKE = pasted('People who left').script;

test.each([
  'People who left',
  '& < > " \' &amp; `',
  '"><script>alert(1)</script>',
  '" onload="alert(1)',
  '</iframe></script><img src=x onerror=alert(1)>',
  // Replacement patterns of String.replace.
  '$& $1 $`',
  'עזבו & غادر 🌊',
  'x'.repeat(200),
])('the code is one frame and one script, whatever the title: %s', (title) => {
  const { elements, frame, script } = pasted(title);
  expect(elements).toEqual(['iframe', 'script']);
  expect(frame?.title).toBe(`Chart: ${title}`);
  expect(frame?.getAttributeNames()).toEqual(['class', 'src', 'title', 'loading', 'style']);
  expect(script).toBe(ALIKE);
});

test('the frame is loaded late, as wide as its place, and has a height without the script', () => {
  const { frame } = pasted('People who left');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('style')).toBe('width:100%;height:480px;border:0');
});

test('an address is escaped as well', () => {
  const address = `https://example.org/a&b'"/embed/bars.html`;
  expect(pasted('People', address).frame?.getAttribute('src')).toBe(address);
});

test('the script still runs after an editor has joined its lines', () => {
  const joined = ALIKE.replaceAll(/\s*\n\s*/g, ' ');
  const heard: string[] = [];
  new Function('addEventListener', joined)((type: string) => heard.push(type));
  expect(heard).toEqual(['message']);
});

test('the script is of a length that an editor reads before pasting it', () => {
  expect(ALIKE.trim().split('\n').length).toBeLessThanOrEqual(10);
});
