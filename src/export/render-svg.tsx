import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChartImage } from './ChartImage.tsx';
import type { ExportInput } from './export-input.ts';

/** The chart's image as an SVG file's text, drawn afresh away from the page. */
export function renderSvg(input: ExportInput): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<ChartImage {...input} />));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('the image was not drawn');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  } finally {
    root.unmount();
  }
}
