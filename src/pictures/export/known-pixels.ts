/** A part of a drawing, in pixels at scale 1, of one colour: `#rrggbb`, or null where nothing is drawn. */
export interface KnownArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string | null;
}

/** Pixels of a side of the test picture: small, so that noise that is strewn thinly over a picture is seen in it. */
const SIDE = 32;

/** Whether a canvas gives back the colours that are put on it. It is blank again afterwards. */
export function isTrueCanvas(context: CanvasRenderingContext2D): 'true' | 'blank' | 'noise' {
  const put = context.createImageData(SIDE, SIDE);
  for (let at = 0; at < put.data.length; at += 4) {
    // No two alike, and all opaque, as only those come back as they went in.
    put.data.set([(at / 4) % 256, (at / 16) % 256, 255 - ((at / 4) % 200), 255], at);
  }
  // In the far corner: that is what is missing first where the canvas is past the browser's limit.
  const [x, y] = [Math.max(0, context.canvas.width - SIDE), Math.max(0, context.canvas.height - SIDE)];
  context.putImageData(put, x, y);
  const got = context.getImageData(x, y, SIDE, SIDE).data;
  context.clearRect(x, y, SIDE, SIDE);
  if (got.every((byte, index) => byte === put.data[index])) return 'true';
  return got.every((byte) => byte === 0) ? 'blank' : 'noise';
}

/** Whether every pixel within an area of a drawing has the colour that it must have. */
export function isAsDrawn(context: CanvasRenderingContext2D, area: KnownArea, scale: number): boolean {
  const [left, top] = [Math.ceil(area.x * scale), Math.ceil(area.y * scale)];
  const width = Math.floor((area.x + area.width) * scale) - left;
  const height = Math.floor((area.y + area.height) * scale) - top;
  if (width < 1 || height < 1) return true;
  const wanted =
    area.colour === null
      ? [0, 0, 0, 0]
      : [...[1, 3, 5].map((from) => Number.parseInt(area.colour?.slice(from, from + 2) ?? '', 16)), 255];
  const { data } = context.getImageData(left, top, width, height);
  return data.every((byte, index) => byte === wanted[index % 4]);
}
