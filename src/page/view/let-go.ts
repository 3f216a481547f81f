/** On the root where the bar at the foot stands at the end of the page, and nothing sticks. */
const LET_GO = 'data-let-go';

/** The share of the screen's height that what sticks may take, and under which it sticks again. */
const MOST = 1 / 4;
const AGAIN = 0.9 * MOST;

const PARTS = '.selection-bar, .selection-words';

/**
 * Lets the bar at the foot go where its letters, by the reader's own style sheet too, make it take more than a quarter of
 * the screen. Returns what looks for the bar, to be called whenever more of the page has come.
 */
export function watchBar(): () => void {
  const sizes = sizeWatch();
  window.addEventListener('resize', letGoOrStick);
  return () => {
    for (const part of document.querySelectorAll(PARTS)) sizes?.observe(part);
  };
}

/** Told of sizes after they are laid out anyway: nothing is laid out for it. Where a browser has none, the window's size has to do. */
function sizeWatch(): ResizeObserver | null {
  try {
    return new ResizeObserver(letGoOrStick);
  } catch {
    return null;
  }
}

function letGoOrStick(): void {
  const page = document.documentElement;
  // On a phone the words stand over the bar, and not in it.
  const boxes = [...document.querySelectorAll(PARTS)].map((part) => part.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const most = window.innerHeight * (page.hasAttribute(LET_GO) ? AGAIN : MOST);
  page.toggleAttribute(LET_GO, bottom - top > most);
}
