import { type ChangeEvent, type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { checkingWords } from '../../words/checking.ts';
import { usePage } from '../view/page-context.ts';
import { CheckResult } from './CheckResult.tsx';
import { checkOwnCopy, clearOwnCopy, refuseOwnCopy } from './check-own-copy.ts';
import { useOwnCopy } from './own-copy-store.ts';
import { MOST_BYTES, readTextFile, sizeInWords } from './read-text-file.ts';

/** A longer text is checked, but not put into the field, which would take seconds to draw it. */
const MOST_IN_FIELD = 200_000;

/** Takes the reader's copy, pasted, dropped or from a file, and shows what became of every receipt in it. */
export function Checker() {
  const { digest } = usePage();
  const copy = useOwnCopy((each) => each);
  const field = useRef<HTMLTextAreaElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState('');
  const [over, setOver] = useState(false);
  const fieldId = useId();
  const hintId = useId();

  const check = (text: string, from: string) => {
    setSource(from);
    void checkOwnCopy(digest, text);
  };
  const readFiles = async (files: FileList) => {
    const [file, ...more] = files;
    if (file === undefined) return;
    setSource('');
    if (more.length > 0) return refuseOwnCopy(checkingWords.oneFile);
    const read = await readTextFile(file);
    if (read.ok) check(read.text, checkingWords.fromFile(file.name));
    else refuseOwnCopy(read.message);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    const text = event.clipboardData.getData('text/plain');
    // Into what stands there already only a part is pasted: the reader says when it is whole.
    if (!replacesAll || text === '') return;
    if (text.length <= MOST_IN_FIELD) return check(text, '');
    event.preventDefault();
    check(text, checkingWords.notShown(sizeInWords(text.length)));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length > 0) void readFiles(files);
    else check(event.dataTransfer.getData('text/plain'), checkingWords.dropped);
  };
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    if (event.currentTarget.files) void readFiles(event.currentTarget.files);
    // So that the same file can be chosen again.
    event.currentTarget.value = '';
  };
  const clear = () => {
    clearOwnCopy();
    setSource('');
    if (field.current) field.current.value = '';
    field.current?.focus();
  };

  return (
    <div className="checker">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one way more; the button does the same */}
      <div
        className={over ? 'drop over' : 'drop'}
        data-takes-files
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor={fieldId}>{checkingWords.text}</label>
        <textarea
          id={fieldId}
          ref={field}
          rows={5}
          aria-describedby={hintId}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          onPaste={onPaste}
        />
        <p className="how" id={hintId}>
          {checkingWords.how(sizeInWords(MOST_BYTES))}
        </p>
      </div>
      <div className="checker-tools">
        <button type="button" className="quiet roomy" onClick={() => check(field.current?.value ?? '', '')}>
          {checkingWords.check}
        </button>
        <button type="button" className="quiet roomy" onClick={() => fileInput.current?.click()}>
          {checkingWords.choose}
        </button>
        <input
          ref={fileInput}
          type="file"
          hidden
          accept=".txt,.text,.html,.htm,.xhtml,text/plain,text/html"
          aria-label={checkingWords.file}
          onChange={onFile}
        />
        {copy.state === 'none' ? null : (
          <button type="button" className="quiet roomy" onClick={clear}>
            {checkingWords.clear}
          </button>
        )}
      </div>
      <CheckResult copy={copy} source={source} />
    </div>
  );
}
