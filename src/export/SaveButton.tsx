import { type ComponentType, useState } from 'react';
import type { Chart } from '../digest/schema.ts';
import type { ExportDialogProps } from './ExportDialog.tsx';

interface Props {
  readonly chart: Chart;
}

/** Opens the panel from which one chart is taken away; the panel is loaded when it is asked for. */
export function SaveButton({ chart }: Props) {
  const [Dialog, setDialog] = useState<ComponentType<ExportDialogProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      setFailed(false);
      const { ExportDialog } = await import('./ExportDialog.tsx');
      setDialog(() => ExportDialog);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => void open()}>
        Save<span className="unseen">: {chart.title}</span>
      </button>
      {failed ? (
        <span className="save-failed" role="alert">
          The panel could not be loaded. Check the connection and press again.
        </span>
      ) : null}
      {Dialog ? <Dialog chart={chart} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
