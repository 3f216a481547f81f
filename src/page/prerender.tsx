import bundled from 'virtual:bundled-digest';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { ProblemsPage } from './problems/ProblemsPage.tsx';
import { DEFAULT_CHOICES } from './view/choices.ts';
import { openPage } from './view/page.ts';
import { createViewStore } from './view/store.ts';

/** The page's markup as it stands in index.html: with nothing chosen, and true on whatever day it is read. */
export function renderPage(): string {
  if (!bundled.ok) return renderToString(<ProblemsPage problems={bundled.problems} />);
  return renderToString(<App page={openPage(bundled.digest, createViewStore(DEFAULT_CHOICES))} />);
}
