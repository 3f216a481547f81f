import { memo } from 'react';
import { sourceInWords } from '../../digest/words.ts';
import { breakdownSteps } from '../../digest/working-in-steps.ts';
import { chartWords } from '../../words/charts.ts';
import { WorkingSteps } from '../receipts/WorkingSteps.tsx';
import { Fixed } from '../ui/Fixed.tsx';
import { usePage } from '../view/page-context.ts';
import { MarkList } from './MarkList.tsx';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly data: ChartRows;
}

/** What stands under a chart: its source, and the way to the words behind each of its marks. */
export const ChartFoot = memo(function ChartFoot({ data }: Props) {
  const { digest, index } = usePage();
  return (
    <>
      <Fixed as="div" className="source">
        {() => (
          <>
            <p>{chartWords.source.join(sourceInWords(digest.source))}</p> <MarkList data={data} />
          </>
        )}
      </Fixed>
      {data.kind === 'breakdown' ? (
        <Fixed as="details" className="more note">
          {() => (
            <>
              <summary>{chartWords.fit}</summary>
              <WorkingSteps
                steps={breakdownSteps(
                  data.whole.figure,
                  data.rows.map((row) => row.figure),
                  index,
                )}
              />
            </>
          )}
        </Fixed>
      ) : null}
    </>
  );
});
