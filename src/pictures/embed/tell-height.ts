import '../../page/ui/tokens.css';
import '../../page/ui/base.css';
import '../../page/ui/frame.css';
import '../../page/receipts/receipts.css';
import '../../page/charts/charts.css';
import '../../page/charts/rows.css';
import '../../page/charts/timeline/timeline.css';
import '../../page/charts/series/series.css';
import '../../page/ui/narrow.css';
import './embed-page.css';
import { HEIGHT_MESSAGE, type HeightMessage } from './height-message.ts';
import { makeRoom } from './make-room.ts';
import { showOnly } from './only-in-frame.ts';
import { stopWhereItScrolls } from './table-stop.ts';

// The one script of a chart's own page. Anyone may frame that page, so anyone may hear how high it is: the message
// holds nothing else.
const page = document.documentElement;

function tellHeight(): void {
  const message: HeightMessage = {
    type: HEIGHT_MESSAGE,
    chart: page.dataset.chart ?? '',
    // Of the content: the document's scroll height is never less than the frame's, so a frame could not shrink again.
    height: Math.ceil(page.getBoundingClientRect().height),
  };
  window.parent.postMessage(message, '*');
}

if (window.parent !== window) {
  new ResizeObserver(tellHeight).observe(page);
  window.addEventListener('load', tellHeight);
}

showOnly(document, window.location.search);
makeRoom(document);
stopWhereItScrolls(document);
