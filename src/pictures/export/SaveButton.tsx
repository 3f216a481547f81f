import { type ComponentType, useState } from 'react';
import type { Chart } from '../../digest/schema.ts';
import { LoadingPart } from '../../page/ui/LoadingPart.tsx';
import { LostPart } from '../../page/ui/LostPart.tsx';
import { importPart, loadPart } from '../../page/ui/load-part.ts';
import { usePage } from '../../page/view/page-context.ts';
import { chartWords } from '../../words/charts.ts';
import { partWords } from '../../words/parts.ts';
import type { ExportDialogProps } from './ExportDialog.tsx';
import type { ExportInput } from './export-input.ts';

interface Props {
  readonly chart: Chart;
}

interface Panel {
  readonly ExportDialog: ComponentType<ExportDialogProps>;
  readonly input: ExportInput;
}

/** Opens the panel from which one chart is taken away; the panel is loaded when it is asked for. */
export function SaveButton({ chart }: Props) {
  const page = usePage();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [state, setState] = useState<'at rest' | 'asked' | 'lost'>('at rest');
  const open = async () => {
    try {
      setState('asked');
      const [{ ExportDialog }, { inputNow }] = await loadPart(() =>
        Promise.all([
          importPart(() => import('./ExportDialog.tsx')),
          importPart(() => import('./input-now.ts')),
        ]),
      );
      setPanel({ ExportDialog, input: await inputNow(page, chart) });
      setState('at rest');
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
        <div className="save-state on-its-way">
          <LoadingPart />
        </div>
      ) : null}
      {state === 'lost' ? (
        <div className="save-state">
          <LostPart name={partWords.names.save} onTryAgain={() => void open()} />
        </div>
      ) : null}
      {panel ? <panel.ExportDialog input={panel.input} onClose={() => setPanel(null)} /> : null}
    </>
  );
}
