import digestText from 'bundled-digest?raw';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { indexDigest } from './digest/digest-index.ts';
import { readDigest } from './digest/read-digest.ts';
import { numberStatements } from './digest/receipts.ts';
import type { Digest } from './digest/schema.ts';
import { keepOffline } from './offline/register.ts';
import { ProblemsPage } from './problems/ProblemsPage.tsx';
import './ui/tokens.css';
import './ui/page.css';
import { readAddress } from './view/address.ts';
import { syncEmphasis } from './view/emphasis.ts';
import type { Page } from './view/page-context.ts';
import { createViewStore } from './view/store.ts';
import { syncAddress } from './view/sync-address.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const result = readDigest(digestText);
createRoot(root).render(
  <StrictMode>
    {result.ok ? <App page={openPage(result.digest)} /> : <ProblemsPage problems={result.problems} />}
  </StrictMode>,
);

void keepOffline();

function openPage(digest: Digest): Page {
  const { choices, notes } = readAddress(window.location.search, digest);
  const store = createViewStore(choices, notes);
  syncAddress(store, digest);
  syncEmphasis(store);
  document.title = `${digest.headline} – one article, read closely`;
  return { digest, index: indexDigest(digest), numbers: numberStatements(digest), store };
}
