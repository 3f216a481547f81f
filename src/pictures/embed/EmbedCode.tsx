import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../digest/schema.ts';
import { selectedNames } from '../../digest/selection-words.ts';
import { keysOf } from '../../lib/keys-of.ts';
import { copyText } from '../../page/ui/copy-text.ts';
import { importPart } from '../../page/ui/load-part.ts';
import { pageAddress } from '../../page/view/page-address.ts';
import { usePage, useView } from '../../page/view/page-context.ts';
import { embedWords } from '../../words/embed.ts';
import { type ExportInput, tiedPart } from '../export/export-input.ts';
import { PICTURE_FORMATS } from '../export/file-formats.ts';
import { fileName, proposedName } from '../export/file-name.ts';
import { saveFile } from '../export/save-file.ts';
import { siteName } from '../export/site-name.ts';
import { embedAddress, linksOf } from './embed-address.ts';
import { embedCode } from './embed-code.ts';
import { embedHeight } from './embed-height.ts';
import { frozenMarkup } from './frozen-markup.ts';
import './embed-code.css';

interface Props {
  readonly chart: Chart;
}

/** The two forms in which another site can show a chart, each with what an editor has to know of it. */
const FORMS = embedWords.forms;

type Form = keyof typeof FORMS;
const FORM_NAMES = keysOf(FORMS);

/** The code that shows this chart on another site, ready to copy: all of it, or only what is tied to the selection. */
export default function EmbedCode({ chart }: Props) {
  const { digest, index } = usePage();
  const selected = useView((view) => view.selected);
  const shown = useView((view) => view.only);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const whole = useMemo(
    (): ExportInput => ({
      chart,
      digest,
      index,
      selected: [],
      only: false,
      asOf: 'today',
      hash: null,
      address: pageAddress(),
      site: siteName(pageAddress()),
    }),
    [chart, digest, index],
  );
  const canLeaveOut = useMemo(() => tiedPart({ ...whole, selected }) === 'some', [whole, selected]);
  const only = canLeaveOut && (chosen ?? shown);
  const input = useMemo(
    (): ExportInput => (only ? { ...whole, selected, only } : whole),
    [whole, selected, only],
  );
  const address = useMemo(() => embedAddress(input, linksOf(document)), [input]);
  const [form, setForm] = useState<Form>(address === null ? 'frozen' : 'frame');
  const [message, setMessage] = useState('');
  const drawing = useDrawing(input, form === 'frozen', setMessage);
  const area = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const code = form === 'frozen' || address === null ? drawing : frameCode(input, address);
  const choose = (chosen: Form) => {
    setForm(chosen);
    setMessage('');
  };
  const copy = async () => {
    const copied = await copyText(code.markup);
    if (copied === null) area.current?.select();
    setMessage(copied === null ? embedWords.closedClipboard : embedWords.copied);
  };
  const save = () => {
    const name = fileName(proposedName(input, null), 'svg');
    setMessage(saveFile(new Blob([drawing.file], { type: PICTURE_FORMATS.svg.type }), name));
  };
  return (
    <div className="embed-code">
      {address === null ? (
        <p>{embedWords.noAddress}</p>
      ) : (
        <fieldset aria-label={embedWords.how}>
          {FORM_NAMES.map((name) => (
            <label key={name}>
              <input type="radio" name={ids} checked={form === name} onChange={() => choose(name)} />
              {FORMS[name].label}
            </label>
          ))}
        </fieldset>
      )}
      {canLeaveOut ? (
        <label>
          <input type="checkbox" checked={only} onChange={({ target }) => setChosen(target.checked)} />
          {embedWords.only(selectedNames(digest, new Set(selected), index.named))}
        </label>
      ) : null}
      <p id={`${ids}-about`}>{FORMS[form].about}</p>
      <textarea
        ref={area}
        readOnly
        rows={6}
        spellCheck={false}
        dir="ltr"
        aria-label={embedWords.code(chart.title)}
        aria-describedby={`${ids}-about`}
        value={code.markup}
      />
      <div className="embed-tools">
        <button type="button" className="quiet" disabled={code.markup === ''} onClick={() => void copy()}>
          {embedWords.copy}
        </button>
        {form === 'frozen' ? (
          <button type="button" className="quiet" disabled={drawing.file === ''} onClick={save}>
            {embedWords.save}
          </button>
        ) : null}
      </div>
      <p className="embed-message" role="status">
        {message}
      </p>
    </div>
  );
}

interface Code {
  /** What is pasted into a page. */
  readonly markup: string;
  /** The same as a file, where it can be one. */
  readonly file: string;
}

const NOTHING_YET: Code = { markup: '', file: '' };

function frameCode({ chart, digest, index }: ExportInput, address: string): Code {
  const height = embedHeight(chart, digest, index);
  return { markup: embedCode({ title: chart.title, address, height }), file: '' };
}

/** The chart drawn once it is wanted; its code is fetched only then. */
function useDrawing(input: ExportInput, wanted: boolean, say: (message: string) => void): Code {
  const [code, setCode] = useState(NOTHING_YET);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    importPart(() => import('../export/render-svg.ts'))
      .then(({ renderSvg }) => {
        const file = renderSvg(input);
        if (!left) setCode({ markup: frozenMarkup(file), file });
      })
      .catch(() => {
        if (!left) say(embedWords.notDrawn);
      });
    return () => {
      left = true;
    };
  }, [input, wanted, say]);
  return code;
}
