import { htmlText } from '../../lib/html-text.ts';
import hostScript from './host-script.js?raw';

interface Embedded {
  /** The chart's title. */
  readonly title: string;
  /** The whole address of the chart's own page. */
  readonly address: string;
  /** Pixels, until the script has heard how high the chart is, and where the script is not let in. */
  readonly height: number;
}

/** The HTML that shows a chart in a page of another site: a frame, and the script that gives it its height. */
export function embedCode({ title, address, height }: Embedded): string {
  const frame = [
    'class="article-digest"',
    `src="${htmlText(address)}"`,
    `title="${htmlText(`Chart: ${title}`)}"`,
    'loading="lazy"',
    // As a style: many sites say `iframe { height: auto }`, which overrides the attribute and leaves 150 pixels.
    `style="width:100%;height:${height}px;border:0"`,
  ].join(' ');
  return `<iframe ${frame}></iframe>\n<script>\n${hostScript}</script>\n`;
}
