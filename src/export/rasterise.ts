import { SCALES, type Scale } from './image-choices.ts';

export type Raster =
  | { readonly ok: true; readonly png: Blob; readonly scale: Scale }
  | { readonly ok: false; readonly why: string };

/** Past this many pixels a side no browser's canvas goes. */
const LONGEST_SIDE = 16_384;

/**
 * An SVG file's text as a PNG, at the scale asked for or the next smaller one that this browser can draw. `mark` is
 * a point of the drawing that is not empty: a canvas past a browser's limit stays blank without an error.
 */
export async function rasterise(
  svg: string,
  mark: { readonly x: number; readonly y: number },
  asked: Scale,
): Promise<Raster> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    if (image === null) return refused('This browser could not draw the picture.');
    let why = '';
    for (const scale of [...SCALES].reverse().filter((scale) => scale <= asked)) {
      const tried = await drawn(image, mark, scale);
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

async function drawn(
  image: HTMLImageElement,
  mark: { readonly x: number; readonly y: number },
  scale: Scale,
): Promise<Blob | string> {
  const tooLarge = 'The picture is larger than this browser can draw.';
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  if (Math.max(canvas.width, canvas.height) > LONGEST_SIDE) return tooLarge;
  const context = canvas.getContext('2d');
  if (context === null) return 'This browser gives no canvas to draw on.';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (context.getImageData(mark.x * scale, mark.y * scale, 1, 1).data[3] === 0) return tooLarge;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ?? 'This browser made no PNG of the picture.';
}

function loaded(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}
