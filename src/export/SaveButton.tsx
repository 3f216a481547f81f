import { type ComponentType, useState } from 'react';
import type { Chart } from '../digest/schema.ts';
import { LostPart } from '../ui/LostPart.tsx';
import { loadPart } from '../ui/load-part.ts';
import { chartWords } from '../words/charts.ts';
import { partWords } from '../words/parts.ts';
import type { ExportDialogProps } from './ExportDialog.tsx';

interface Props {
  readonly chart: Chart;
}

/** Opens the panel from which one chart is taken away; the panel is loaded when it is asked for. */
export function SaveButton({ chart }: Props) {
  const [Dialog, setDialog] = useState<ComponentType<ExportDialogProps> | null>(null);
  const [state, setState] = useState<'at rest' | 'asked' | 'lost'>('at rest');
  const open = async () => {
    try {
      setState('asked');
      const { ExportDialog } = await loadPart(() => import('./ExportDialog.tsx'));
      setState('at rest');
      setDialog(() => ExportDialog);
    } catch {
      setState('lost');
    }
  };
  return (
    <>
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => void open()}>
        {chartWords.save}
      </button>
      {state === 'asked' ? (
        <p className="save-state" role="status">
          {partWords.loading}
        </p>
      ) : null}
      {state === 'lost' ? (
        <div className="save-state">
          <LostPart name={partWords.names.save} onTryAgain={() => void open()} />
        </div>
      ) : null}
      {Dialog ? <Dialog chart={chart} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
