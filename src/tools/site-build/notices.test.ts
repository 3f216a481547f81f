import { expect, test } from 'vitest';
import { noticesText } from './notices.ts';
import { withNotices } from './pages/one-file-html.ts';

const LISTED = `# Licenses

The app bundles dependencies which contain the following licenses:

## react - 19.3.1 (MIT)

MIT License

Copyright (c) Meta & others

## d3-scale - 4.0.2 (ISC)

Copyright Mike Bostock
`;

test('the notices hold the project’s own licence, each package with its own, and what is not code', () => {
  const text = noticesText('MIT License: ours', LISTED, ['SIL Open Font License']);
  for (const part of [
    'MIT License: ours',
    'react - 19.3.1 (MIT)',
    'Copyright (c) Meta & others',
    'Mike Bostock',
    'SIL Open',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('The app bundles');
});

test('a package without the text of its licence ends the build', () => {
  expect(() => noticesText('ours', `${LISTED}\n## bare - 1.0.0 (MIT)\n`, [])).toThrow('bare - 1.0.0');
});

test('the one file holds them at its end, as text, and its link leads there', () => {
  const html =
    '<body><script>"</body>"</script><a href="./third-party-notices.txt">Licences</a></body></html>';
  const page = withNotices(html, 'Meta & <others>');
  expect(page).toContain('<a href="#notices">');
  expect(page).toMatch(/<pre>Meta &amp; &lt;others&gt;<\/pre><\/details><\/body><\/html>$/);
  expect(() => withNotices('<body></body>', '')).toThrow('third-party-notices.txt');
});
