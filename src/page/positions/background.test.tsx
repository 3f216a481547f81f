import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { PageContext } from '../view/page-context.ts';
import { createViewStore } from '../view/store.ts';
import { IssuesPanel } from './IssuesPanel.tsx';
import { PositionsPanel } from './PositionsPanel.tsx';

const background = { source: 'The county archive' };
const digest = tinyDigest({
  positions: [{ id: 'wait', actor: 'mayor', statement: 'The gates should stay shut.', background }],
  issues: [{ id: 'gates', label: 'When to open the gates', background }],
});

test.each([
  ['position', PositionsPanel],
  ['issue', IssuesPanel],
])('a %s that is not from the article says so before its words are opened', (_, Panel) => {
  const markup = renderToStaticMarkup(
    <PageContext value={openPage(digest, createViewStore(DEFAULT_CHOICES))}>
      <Panel />
    </PageContext>,
  );
  const closed = markup.replace(/<details.*?<\/details>/g, '');
  expect(closed).toContain('Background, not from the article: The county archive');
});
