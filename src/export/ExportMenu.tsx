import { useId, useState } from 'react';
import type { Chart } from '../digest/schema.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { usePage } from '../view/page-context.ts';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type ExportFormatName } from './export-formats.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly chart: Chart;
}

/** The ways to take one chart away, each with its source in it. */
export function ExportMenu({ chart }: Props) {
  const { digest, index, store } = usePage();
  const [message, setMessage] = useState('');
  const messageId = useId();
  const save = async (format: ExportFormatName) => {
    const { make, extension } = EXPORT_FORMATS[format];
    const input = { chart, digest, index, selected: store.getState().selected };
    const name = fileName(input, extension);
    try {
      setMessage('');
      saveFile(await make(input), name);
      setMessage(`Saved as ${name}.`);
    } catch (error) {
      setMessage(`Nothing was saved. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <Disclosure label="Save" about={chart.title}>
      <ul className="menu-items" aria-describedby={messageId}>
        {EXPORT_FORMAT_NAMES.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void save(format)}>
              {EXPORT_FORMATS[format].label}
            </button>
          </li>
        ))}
      </ul>
      <p className="menu-message" id={messageId} role="status">
        {message}
      </p>
    </Disclosure>
  );
}
