import bundled, { small } from 'virtual:bundled-digest';
import './styles.css';
import { withSmallNames } from '../digest/small-names.ts';
import { keepOffline } from './offline/register.ts';
import { forgetLostPreloads } from './ui/lost-preloads.ts';
import { readAddress } from './view/address.ts';
import { sayAppLost } from './view/app-lost.ts';
import { canRun } from './view/can-run.ts';
import { DEFAULT_CHOICES } from './view/choices.ts';
import { answerEarly } from './view/early-answers.ts';
import { syncEmphasis } from './view/emphasis.ts';
import { openAnswers } from './view/open-answers.ts';
import { preparePaper } from './view/paper.ts';
import { followReceiptMarks } from './view/receipt-marks.ts';
import { runSelectionBar } from './view/selection-bar.ts';
import { createViewStore } from './view/store.ts';
import { syncAddress } from './view/sync-address.ts';
import { keepTyping } from './view/typed-early.ts';

/** Milliseconds after which a reader would take what waits for the app for dead. */
const LATE = 15_000;

// The page stands in index.html already, or is still on its way: this first, small script runs as soon as it is
// there, makes what has come answer, and lets the app follow once all has.
if (!canRun()) {
  void whole(null).then(() => sayAppLost(document, 'browser'));
} else if (bundled.ok) {
  const { digest } = bundled;
  const actors = withSmallNames(digest.actors, small);
  const store = createViewStore(DEFAULT_CHOICES, [], digest.actors);
  const { choices, notes } = readAddress(window.location.search, digest);
  store.setState({ ...choices, notes });
  syncAddress(store, digest);
  syncEmphasis(store, { actors });
  let leaveMarks = followReceiptMarks(store);
  preparePaper(store, digest);
  openAnswers(digest);
  const early = answerEarly(store);
  keepTyping();
  const sayAnew = runSelectionBar(store, digest, new Map(actors.map(({ id, name }) => [id, name])));
  early.catchUp();
  void whole(null).then(() => {
    early.catchUp();
    sayAnew();
  });
  // The links then lead to the list of receipts, as they do without any script.
  const without = (why: 'late' | 'files') => {
    leaveMarks();
    return sayAppLost(document, why);
  };
  let waitNoMore = () => clearTimeout(late);
  const late = setTimeout(() => {
    const takeBack = without('late');
    waitNoMore = () => {
      takeBack();
      leaveMarks = followReceiptMarks(store);
    };
  }, LATE);
  void whole(import('./mount.tsx')).then(
    ({ mountApp }) => {
      waitNoMore();
      return mountApp(digest, store, early, sayAnew);
    },
    () => {
      waitNoMore();
      without('files');
      forgetLostPreloads();
    },
  );
} else {
  const { problems } = bundled;
  void whole(import('./mount.tsx')).then(({ mountProblems }) => mountProblems(problems));
}

void keepOffline();

/** What was asked for, not before the whole page has come. */
async function whole<T>(asked: T): Promise<Awaited<T>> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  return await asked;
}
