import { useEffect, useState } from 'react';
import { selectedNames } from '../../digest/selection-words.ts';
import { keysOf } from '../../lib/keys-of.ts';
import { CopyButton } from '../../page/ui/CopyButton.tsx';
import { usePage, useView } from '../../page/view/page-context.ts';
import { partWords } from '../../words/parts.ts';
import { takeAwayWords } from '../../words/take-away.ts';
import { DATA_FORMATS } from '../export/data-formats.ts';
import { canSharePages, sharePage } from './page-share.ts';
import { printPage } from './print-page.ts';
import { saveAllData } from './save-all-data.ts';
import { linkToView } from './view-link.ts';

/** The ways for the whole page to leave it: its link, its picture with link and words, paper, and all of its data. */
export function TakeAway() {
  const page = usePage();
  const selected = useView((view) => view.selected);
  const canShare = useCanShare();
  const [said, setSaid] = useState('');
  const tell = (saying: Promise<string>) => void saying.then(setSaid);
  return (
    <section className="panel take-away">
      <h2>{takeAwayWords.heading}</h2>
      <div className="take-away-tools">
        <CopyButton label={takeAwayWords.link} text={() => linkToView(page)} />
        {canShare ? (
          <button type="button" className="quiet" onClick={() => tell(sharePage(page))}>
            {partWords.share}
          </button>
        ) : null}
        <button type="button" className="quiet" onClick={() => printPage('all')}>
          {takeAwayWords.printAll}
        </button>
        {selected.length > 0 ? (
          <button type="button" className="quiet" onClick={() => printPage(selected)}>
            {takeAwayWords.printOnly}{' '}
            <bdi>{selectedNames(page.digest, new Set(selected), page.index.named)}</bdi>
          </button>
        ) : null}
        {page.statements.size === 0
          ? null
          : keysOf(DATA_FORMATS).map((format) => (
              <button
                key={format}
                type="button"
                className="quiet"
                onClick={() => tell(saveAllData(page, format))}
              >
                {takeAwayWords.allData(DATA_FORMATS[format].label)}
              </button>
            ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** Not known to the build, and so not when the app takes over. */
function useCanShare(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(canSharePages()), []);
  return can;
}
