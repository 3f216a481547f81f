import type { Task } from './blocked-time.ts';

/** What the probe has seen so far, in milliseconds since the navigation began. */
export interface Sightings {
  readonly timeOrigin: number;
  readonly now: number;
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly shift: number;
  readonly tasks: readonly Task[];
  readonly charts: number | null;
  readonly answer: number | null;
}

/** What to look for on the pages of a digest. */
export interface Target {
  /** How many marks each chart draws, in the order of the page. */
  readonly marks: readonly number[];
  /** The actor whose checkbox is clicked. */
  readonly actor: string;
}

export interface Watched extends Target {
  /** Whether to click as soon as there is something to click: that moves the page, so it has a load of its own. */
  readonly click: boolean;
}

interface ClickTimes {
  readonly marks: number;
  readonly words: number;
}

declare global {
  interface Window {
    probe: {
      readonly sightings: () => Sightings;
      readonly timeClick: () => Promise<ClickTimes>;
    };
  }
}

/** The compiler wraps functions to keep their names; in the page there is no such helper. */
export const NAME_HELPER = 'globalThis.__name ??= (what) => what;';

/**
 * Runs in the page, before anything of the page does. It knows both pages by what they have in common: charts
 * are `.chart` with a drawing whose marks carry `data-row`; statements carry `data-actors`; actors are checkboxes
 * named "actor"; the count in words is a status.
 */
export function installProbe({ marks, actor, click }: Watched): void {
  let firstPaint: number | null = null;
  let largestPaint: number | null = null;
  let shift = 0;
  let charts: number | null = null;
  let answer: number | null = null;
  const tasks: Task[] = [];

  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    largestPaint = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if ('value' in entry) shift += Number(entry.value);
  });
  observe('longtask', ({ startTime, duration }) => tasks.push({ start: startTime, duration }));

  const box = () => document.querySelector<HTMLInputElement>(`input[name=actor][value="${actor}"]`);
  const words = () =>
    [...document.querySelectorAll('[role=status]')].map((status) => status.textContent).join('\n');
  const looksOf = (selector: string): string | null => {
    const element = document.querySelector(selector);
    if (element === null) return null;
    return getComputedStyle(element).color;
  };
  /** Whether what is tied to the actor looks otherwise than what is not. */
  const standsOut = (): boolean => {
    const tied = looksOf(`.figure[data-actors~="${actor}"] .number`);
    return tied !== null && tied !== looksOf(`.figure:not([data-actors~="${actor}"]) .number`);
  };
  const chartsDrawn = (): boolean => {
    const found = [...document.querySelectorAll('.chart')].map((chart) => [
      ...chart.querySelectorAll(':is(svg, .plot) [data-row]'),
    ]);
    const enough = (count: (drawn: readonly Element[]) => number) =>
      marks.every((expected, place) => count(found[place] ?? []) >= expected);
    // Sizes last: to ask for one makes the browser lay out what it might have left for later.
    return enough((drawn) => drawn.length) && enough((drawn) => drawn.filter(hasSize).length);
  };
  const hasSize = (mark: Element): boolean => {
    const { width, height } = mark.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  /** Calls back when the frame that is being made has been painted, before the parser or anyone else goes on. */
  const afterThisFrame = (then: () => void) => {
    void scheduler.postTask(then, { priority: 'user-blocking' });
  };

  let chartsSeen = false;
  let answerSeen = false;
  const seeCharts = () => {
    chartsSeen ||= chartsDrawn();
    if (chartsSeen && charts === null) afterThisFrame(() => (charts ??= performance.now()));
  };
  const seeAnswer = () => {
    answerSeen ||= standsOut();
    if (answerSeen && answer === null) afterThisFrame(() => (answer ??= performance.now()));
  };
  const clickAgain = () => {
    const there = box();
    if (there === null) return;
    // A box that is checked already did so before anyone listened.
    if (there.checked) there.click();
    there.click();
    // After whatever the click has put off to the end of this task, and still before this frame is painted.
    queueMicrotask(() => queueMicrotask(seeAnswer));
  };
  const frame = () => {
    if (!chartsSeen) seeCharts();
    if (click && !answerSeen) {
      seeAnswer();
      if (!answerSeen) clickAgain();
    }
    if (!chartsSeen || (click && !answerSeen)) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const timeClick = () =>
    new Promise<ClickTimes>((resolve) => {
      const there = box();
      if (there === null) throw new Error(`no checkbox for the actor ${actor}`);
      const wanted = !there.checked;
      const wordsBefore = words();
      let marksTime: number | null = null;
      let wordsTime: number | null = null;
      const start = performance.now();
      there.click();
      const look = () => {
        const marksSeen = standsOut() === wanted;
        const wordsSeen = words() !== wordsBefore;
        afterThisFrame(() => {
          const time = performance.now() - start;
          if (marksSeen) marksTime ??= time;
          if (wordsSeen) wordsTime ??= time;
          if (marksTime === null || wordsTime === null) requestAnimationFrame(look);
          else resolve({ marks: marksTime, words: wordsTime });
        });
      };
      requestAnimationFrame(look);
    });

  window.probe = {
    sightings: () => ({
      timeOrigin: performance.timeOrigin,
      now: performance.now(),
      firstPaint,
      largestPaint,
      shift,
      tasks,
      charts,
      answer,
    }),
    timeClick,
  };
}
