import { useEffect, useId, useRef, useState } from 'react';
import { Told } from '../../page/ui/Told.tsx';
import { imageDescription } from './ChartImage.tsx';
import { ChoicesForm } from './ChoicesForm.tsx';
import { CopyableText } from './CopyableText.tsx';
import { creditLine } from './credit-line.ts';
import { type ExportChoices, USUAL_CHOICES } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportInput } from './export-input.ts';
import { fileName, proposedName } from './file-name.ts';
import { chosenInput } from './make-export.ts';
import { useMade } from './use-made.ts';
import { WaysOut } from './WaysOut.tsx';
import './export-dialog.css';
import './export-form.css';
import { partWords } from '../../words/parts.ts';
import { pictureWords } from '../../words/pictures.ts';

export interface ExportDialogProps {
  readonly input: ExportInput;
  readonly onClose: () => void;
}

/** The panel from which a chart is taken away: what is seen is what is saved. */
export function ExportDialog({ input, onClose }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={headingId} onClose={onClose}>
      <div className="export-head">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {pictureWords.saving} <Told>{input.chart.title}</Told>
        </h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {partWords.close}
        </button>
      </div>
      <Panel input={input} />
    </dialog>
  );
}

function Panel({ input }: { readonly input: ExportInput }) {
  const [choices, setChoices] = useState<ExportChoices>({ ...USUAL_CHOICES, only: input.only });
  const [typed, setTyped] = useState<string | null>(null);
  const { preview, busy } = useMade(input, choices);
  const chosen = chosenInput(input, choices);
  const { format } = choices;
  const { picture } = EXPORT_FORMATS[format];
  const size = preview?.made.ok ? preview.made.size : undefined;
  const name = typed ?? proposedName(chosen, picture ? { shape: choices.shape, size } : null);
  const altText = imageDescription(chosen);
  return (
    <div className="export-panel">
      <div className={`export-preview on-${choices.theme}`} aria-busy={busy}>
        {preview?.picture ? <img src={preview.picture} alt={pictureWords.preview} /> : null}
        {preview?.text ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do
          <section tabIndex={0} aria-label={pictureWords.beginning}>
            <pre>{preview.text}</pre>
          </section>
        ) : null}
        {/* Said too: where a file is refused the button that saves it goes. */}
        <p className="export-refused" role="status">
          {preview === null ? '' : preview.made.ok ? preview.made.note : preview.made.why}
        </p>
      </div>
      {/* A form, so that Enter saves from any of its fields; what leaves it is a file, and nothing is sent. */}
      <form className="export-form" onSubmit={(event) => event.preventDefault()}>
        <ChoicesForm input={input} choices={choices} onChange={setChoices} />
        <label className="export-name">
          <span>{pictureWords.fileName}</span>
          <span>
            <input
              value={name}
              spellCheck={false}
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value)}
            />
            <span>{`.${format}`}</span>
          </span>
        </label>
        <WaysOut
          input={input}
          choices={choices}
          made={busy ? null : (preview?.made ?? null)}
          name={fileName(name, format)}
          size={size}
          picture={picture}
        />
        <CopyableText label={pictureWords.altText} text={altText} />
        <CopyableText label={pictureWords.credit} text={creditLine(chosen)} />
      </form>
    </div>
  );
}
