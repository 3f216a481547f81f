import { useEffect, useRef, useState } from 'react';
import { importPart } from '../../page/ui/load-part.ts';
import { usePage } from '../../page/view/page-context.ts';
import { partWords } from '../../words/parts.ts';
import { savedPictureWords } from '../../words/saved-picture.ts';

/** Takes an image that was saved from here, dropped anywhere on the page or chosen, and opens its view again. */
export function OpenSavedImage() {
  const { digest, store } = usePage();
  const [message, setMessage] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const open = async (file: Blob) => {
      try {
        setMessage('');
        const { restoreView } = await importPart(() => import('./restore-view.ts'));
        setMessage(await restoreView(file, digest, store));
      } catch {
        setMessage(savedPictureWords.unread);
      }
    };
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined || isForAnother(event.target)) return;
      // Else the browser would leave the page for the file.
      event.preventDefault();
      void open(file);
    };
    const onChange = () => {
      const file = chooser.current?.files?.[0];
      if (file === undefined) return;
      void open(file);
      // The same file may be chosen again.
      if (chooser.current) chooser.current.value = '';
    };
    const input = chooser.current;
    // On the window, on the way down: parts that stay as they were built let no event through to the document.
    window.addEventListener('dragover', onDragOver, true);
    window.addEventListener('drop', onDrop, true);
    input?.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('dragover', onDragOver, true);
      window.removeEventListener('drop', onDrop, true);
      input?.removeEventListener('change', onChange);
    };
  }, [digest, store]);
  return (
    <section className="open-saved" aria-label={savedPictureWords.open}>
      <p>
        {savedPictureWords.about}{' '}
        <button type="button" className="quiet" onClick={() => chooser.current?.click()}>
          {savedPictureWords.open}
        </button>
        <input ref={chooser} type="file" accept=".png,.svg" aria-label={savedPictureWords.file} hidden />
      </p>
      <div className={message === '' ? undefined : 'notes opened'}>
        <p role="status">
          <bdi>{message}</bdi>
        </p>
        {message === '' ? null : (
          <button type="button" className="quiet" onClick={() => setMessage('')}>
            {partWords.closeNote}
          </button>
        )}
      </div>
    </section>
  );
}

/** A part of the page that takes files itself, for another use, says so. */
function isForAnother(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
