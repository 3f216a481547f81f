import { COMPOSED_EM } from '../../page/charts/composed-em.ts';
import type { ChartRows } from '../../page/charts/rows.ts';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { MOST_TEXT, type Setting, type Shape } from './shapes.ts';

/** The size of notes, as small as any, in pixels of the page. */
const SMALL = COMPOSED_EM * 0.8125;
const TITLES = [32, 26, 21, 18];
export const LEAST_TITLE = 18;
/** How large the numbers are, in em. */
const NUMBERS = [2.6, 1.9, 1.3];
/** From one text size to the next smaller that is tried. */
const STEP_DOWN = 0.93;

/** What a picture is made of. */
export interface PictureJob {
  readonly input: ExportInput;
  readonly choices: ImageChoices;
  readonly shape: Shape;
  readonly data: ChartRows;
}

/** One way to set a picture. */
export interface PictureSetting {
  readonly zoom: number;
  readonly titleSize: number;
  readonly numberEm: number;
  readonly setting: Setting;
  /** Only if the chart has as much room as on the page. */
  readonly roomy: boolean;
}

/** Composes a picture in one setting: null where its words do not fit. */
type Compose = (job: PictureJob, setting: PictureSetting) => object | null;
type Seek<T> = (job: PictureJob, compose: Compose) => T;

/** What was found of each shape of a chart: sought once, as neither colours nor sharpness nor format change it. */
function onceOfShape<T>(seek: Seek<T>): Seek<T> {
  const known = new WeakMap<ExportInput, Map<Shape, T>>();
  return (job, compose) => {
    const ofInput = known.get(job.input) ?? new Map<Shape, T>();
    known.set(job.input, ofInput);
    const before = ofInput.get(job.shape);
    if (before !== undefined) return before;
    const found = seek(job, compose);
    ofInput.set(job.shape, found);
    return found;
  };
}

/** The setting that a picture is composed in; null: at no size that can be read do its words fit. */
export const bestSetting = onceOfShape((job, compose): PictureSetting | null => {
  const fitting = settingsThatFit(job, compose);
  const [first] = fitting;
  if (first === undefined || job.shape.height === null) return first ?? null;
  // Rather with smaller words than with bars drawn together, and rather with those than with smaller numbers.
  for (const numberEm of NUMBERS) {
    for (const roomy of [true, false]) {
      const settings = fitting.filter((each) => each.numberEm === numberEm);
      const best = withLargestWords(
        job,
        compose,
        settings.map((each) => ({ ...each, roomy })),
      );
      if (best !== null) return best;
    }
  }
  return first;
});

/** Of settings that fit with the smallest words the one that takes the largest, found by halving the sizes there are. */
function withLargestWords(
  job: PictureJob,
  compose: Compose,
  settings: readonly PictureSetting[],
): PictureSetting | null {
  const sizes = zooms(job.shape.leastText);
  let best: PictureSetting | null = null;
  let [from, to] = [0, sizes.length - 1];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const zoom = sizes[middle] ?? 0;
    const fits = settings.find((each) => compose(job, { ...each, zoom }) !== null);
    if (fits === undefined) from = middle + 1;
    else {
      best = { ...fits, zoom };
      to = middle - 1;
    }
  }
  return best === null ? null : (withLargerTitle(job, compose, settings, best) ?? best);
}

/** Takes words one size smaller if that makes room for a larger title: a step is hardly seen, a small title over large numbers is. */
function withLargerTitle(
  job: PictureJob,
  compose: Compose,
  settings: readonly PictureSetting[],
  best: PictureSetting,
): PictureSetting | null {
  const zoom = zooms(job.shape.leastText).find((size) => size < best.zoom);
  if (zoom === undefined) return null;
  const larger = settings.filter(({ titleSize }) => titleSize > best.titleSize);
  const fits = larger.find((each) => compose(job, { ...each, zoom }) !== null);
  return fits === undefined ? null : { ...fits, zoom };
}

/** The settings that take all words at the smallest size, the best first; where nothing bounds the height, the best alone. */
export const settingsThatFit = onceOfShape((job, compose): readonly PictureSetting[] => {
  const all = candidates(job.shape);
  const fitting = all.filter((each) => compose(job, each) !== null);
  return job.shape.height === null ? fitting.slice(0, 1) : fitting;
});

function candidates({ settings, leastText }: Shape): PictureSetting[] {
  const zoom = leastText / SMALL;
  return NUMBERS.flatMap((numberEm) =>
    TITLES.flatMap((titleSize) =>
      settings.map((setting) => ({ zoom, titleSize, numberEm, setting, roomy: false })),
    ),
  );
}

function zooms(leastText: number): number[] {
  const all: number[] = [];
  for (let text = MOST_TEXT; text > leastText; text *= STEP_DOWN) all.push(text / SMALL);
  return [...all, leastText / SMALL];
}
