import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Problem } from '../digest/problem.ts';
import type { Digest } from '../digest/schema.ts';
import { App } from './App.tsx';
import { ProblemsPage } from './problems/ProblemsPage.tsx';
import { TakesOver } from './ui/Fixed.tsx';
import type { EarlyAnswers } from './view/early-answers.ts';
import { openPage } from './view/page.ts';
import type { ViewStore } from './view/store.ts';

/** Lets the app take over the page, and the reader's early choices with it. */
export async function mountApp(
  digest: Digest,
  store: ViewStore,
  early: EarlyAnswers,
  sayAnew: () => void,
): Promise<void> {
  await nextTask();
  early.stop();
  const whenMounted = () => {
    // Where the build wrote no page, its words of the selection could not be said before.
    sayAnew();
    early.replay();
  };
  mount(
    <Mounted whenMounted={whenMounted}>
      <App page={openPage(digest, store)} />
    </Mounted>,
  );
}

export function mountProblems(problems: readonly Problem[]): void {
  mount(<ProblemsPage problems={problems} />);
}

/** The built page stands in index.html already; in development nothing does. */
function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const built = root.firstChild !== null;
  const strict = (
    <StrictMode>
      <TakesOver value={built}>{page}</TakesOver>
    </StrictMode>
  );
  if (built) hydrateRoot(root, strict, { onRecoverableError });
  else createRoot(root).render(strict);
}

/**
 * Where a translator or an extension changed a part before the app took it over, React draws that part anew; nothing
 * is lost, so it is no error of the page, as React would have it.
 */
function onRecoverableError(error: unknown): void {
  console.warn('A part of the page had been changed, and was drawn anew.', error);
}

/** Ends the task in which the app was loaded, so that a tap can come before it takes over. No timer: those may sleep. */
function nextTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

interface MountedProps {
  readonly whenMounted: () => void;
  readonly children: ReactNode;
}

function Mounted({ whenMounted, children }: MountedProps) {
  useEffect(() => {
    // In a task of its own: a click cannot make React take over the clicked part while effects still run.
    const task = setTimeout(whenMounted);
    return () => clearTimeout(task);
  }, [whenMounted]);
  return children;
}
