/** Pixels of the image for each of its own: sharp on dense screens and in print. */
export const PNG_SCALE = 2;

/**
 * An SVG file's text as a PNG. Rejects with a sentence for the reader where the browser gives no picture.
 */
export async function rasterise(svg: string, scale = PNG_SCALE): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw on. Save the SVG instead.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // A canvas past the browser's limit stays blank without an error; the paper colour proves it was drawn.
    if (context.getImageData(0, 0, 1, 1).data[3] === 0) {
      throw new Error('The picture is larger than this browser can draw. Save the SVG instead.');
    }
    return await encoded(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('This browser could not draw the picture. Save the SVG instead.'));
    image.src = url;
  });
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser made no PNG of the picture. Save the SVG instead.'));
    }, 'image/png');
  });
}
