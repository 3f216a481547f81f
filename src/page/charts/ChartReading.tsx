import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart } from '../../digest/schema.ts';
import { Told } from '../ui/Told.tsx';
import { edgesOf, workingsOf } from './chart-words.ts';
import { EdgeKey } from './EdgeKey.tsx';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly chart: Chart;
  readonly data: ChartRows;
  readonly index: DigestIndex;
}

/**
 * How to read a chart, in words and as a key. What is said of a mark goes with the mark where that is left out
 * (`data-who`), and the note where any is (`note`): it speaks of them all, but for a timeline's, which is about its dates.
 */
export function ChartReading({ chart, data, index }: Props) {
  const workings = workingsOf(data, index);
  return (
    <>
      {chart.note ? (
        <p className={data.kind === 'timeline' ? 'how' : 'how note'}>
          <Told>{chart.note}</Told>
        </p>
      ) : null}
      {workings.map(({ id, words, actors }) => (
        <p key={id} className="how" data-who={actors.join(' ')}>
          {words}
        </p>
      ))}
      <EdgeKey edges={edgesOf(data)} />
    </>
  );
}
