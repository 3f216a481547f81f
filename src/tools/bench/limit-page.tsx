import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { indexDigest } from '../../digest/digest-index.ts';
import type { Digest } from '../../digest/schema.ts';
import { LimitBody } from './LimitBody.tsx';

/**
 * The limit: the page as someone would write it by hand for this one digest, in one file, with nothing that
 * the words, the drawings and the filter do not need. No framework is in it; React only writes it down.
 */
export function limitPage(digest: Digest): string {
  const body = renderToStaticMarkup(<LimitBody digest={digest} index={indexDigest(digest)} />);
  const part = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>One article, read closely</title>
<link rel="icon" href="data:,">
<style>
${part('limit-page.css')}</style>
<body>
${body}
<script>
${part('limit-page.js')}</script>
`;
}
