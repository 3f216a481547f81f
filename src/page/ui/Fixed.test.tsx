// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { Fixed, TakesOver } from './Fixed.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
});

function page(inside: ReactNode, onClick = () => {}, beside = 'beside') {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a listener around it is what is tested
    <div onClick={onClick}>
      <Fixed as="p" className="fixed">
        {() => inside}
      </Fixed>
      <p>{beside}</p>
    </div>
  );
}

async function takeOver(built: string, app: ReactNode): Promise<HTMLElement> {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('no #root');
  root.innerHTML = built;
  await act(async () => {
    hydrateRoot(root, <TakesOver value={true}>{app}</TakesOver>, { onRecoverableError: () => {} });
  });
  return root;
}

test('is written by the build with all that is in it', () => {
  expect(renderToString(page(<b>held</b>))).toContain('<p class="fixed"><b>held</b></p>');
});

test('is left as it stands when the app takes over, whatever was made of it, and nothing in it is drawn', async () => {
  const Inside = vi.fn(() => <b>held</b>);
  const built = renderToString(page(<b>held</b>)).replace('held', '<font>retenus</font>');
  const root = await takeOver(built, page(<Inside />));
  expect(root.querySelector('.fixed')?.innerHTML).toBe('<b><font>retenus</font></b>');
  expect(Inside).not.toHaveBeenCalled();
});

test('what is clicked in it reaches the listeners around it', async () => {
  const onClick = vi.fn();
  const root = await takeOver(renderToString(page(<b>held</b>)), page(<b>held</b>, onClick));
  root.querySelector('b')?.click();
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('is drawn anew with the page where that cannot be taken over', async () => {
  const root = await takeOver(
    renderToString(page(<b>held</b>, undefined, 'another text')),
    page(<b>held</b>),
  );
  expect(root.textContent).toBe('heldbeside');
});
