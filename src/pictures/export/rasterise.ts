import { PICTURE_FORMATS } from './file-formats.ts';
import { SCALES, type Scale } from './image-choices.ts';
import { isAsDrawn, isTrueCanvas, type KnownArea } from './known-pixels.ts';
import { NO_FILES, objectUrl } from './object-url.ts';
import { packPng } from './pack-png.ts';

export type Raster =
  | { readonly ok: true; readonly png: Uint8Array<ArrayBuffer>; readonly scale: Scale }
  | { readonly ok: false; readonly why: string };

/** Past this many pixels a side no browser's canvas goes. */
const LONGEST_SIDE = 16_384;

/**
 * An SVG file's text as a PNG, at the scale asked for or the next smaller one that this browser can draw. `known` are
 * areas of the drawing whose colour is certain: a canvas past a browser's limit stays blank without an error, and one
 * that is guarded against tracking gives back other pixels than were drawn.
 */
export async function rasterise(svg: string, known: readonly KnownArea[], asked: Scale): Promise<Raster> {
  const url = objectUrl(new Blob([svg], { type: PICTURE_FORMATS.svg.type }));
  if (url === null) return { ok: false, why: NO_FILES };
  try {
    const image = await loaded(url);
    if (image === null) return refused('This browser could not draw the picture.');
    let why = '';
    for (const scale of [...SCALES].reverse().filter((scale) => scale <= asked)) {
      const tried = await drawn(image, known, scale);
      if (typeof tried !== 'string') return { ok: true, png: tried, scale };
      why = tried;
    }
    return refused(why);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function refused(why: string): Raster {
  return { ok: false, why: `${why} Save the SVG instead.` };
}

const TOO_LARGE = 'The picture is larger than this browser can draw.';
const NOISE =
  'This browser gives back other pixels than were drawn, as a guard against tracking does: the picture would not be true.';

async function drawn(
  image: HTMLImageElement,
  known: readonly KnownArea[],
  scale: Scale,
): Promise<Uint8Array<ArrayBuffer> | string> {
  if (!('CompressionStream' in window)) return 'This browser made no PNG of the picture.';
  const canvas = document.createElement('canvas');
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  if (Math.max(width, height) > LONGEST_SIDE) return TOO_LARGE;
  [canvas.width, canvas.height] = [width, height];
  // In the memory that it is read from: quicker, and the same whatever draws the screen.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return 'This browser gives no canvas to draw on.';
  const truth = isTrueCanvas(context);
  if (truth !== 'true') return truth === 'blank' ? TOO_LARGE : NOISE;
  context.drawImage(image, 0, 0, width, height);
  if (!known.every((area) => isAsDrawn(context, area, scale)))
    return known.every((area) => isAsDrawn(context, { ...area, colour: null }, scale)) ? TOO_LARGE : NOISE;
  return packPng({
    width,
    height,
    rows: (from, count) => context.getImageData(0, from, width, count).data,
  });
}

function loaded(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}
