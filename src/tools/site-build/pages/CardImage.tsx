import { dateInWords } from '../../../digest/dates.ts';
import type { DigestIndex } from '../../../digest/digest-index.ts';
import type { Digest, Figure } from '../../../digest/schema.ts';
import { attribution, qualifiedFigure } from '../../../digest/words.ts';
import { textDirection } from '../../../lib/text-direction.ts';
import type { Face } from '../../../lib/text-width.ts';
import { wrapBalanced, wrapText } from '../../../lib/wrap-text.ts';
import { TextLines } from '../../../page/charts/marks/TextLines.tsx';
import { IMAGE_PAINT } from '../../../pictures/export/image-paint.ts';
import { pictureSource } from '../../../pictures/export/picture-words.ts';
import { measure } from '../../../pictures/typeface/measure.ts';
import { mastheadWords } from '../../../words/masthead.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card-file.ts';
import { mainFigures } from './main-figures.ts';

interface Props {
  readonly digest: Digest;
  readonly index: DigestIndex;
  readonly serif: string;
  readonly sans: string;
  /** The site's name; "" without one. */
  readonly site: string;
}

const MARGIN = 56;
const INNER = CARD_WIDTH - 2 * MARGIN;
const GUTTER = 44;
const KICKER = 24;
const QUALIFIER = 27;
const LABEL = 25;
const SPEAKER = 22;
const FOOT = 22;
const LINE = 1.26;
const HEAD_TOP = 106;
const FOOT_TOP = CARD_HEIGHT - 74;

const set = (face: Face, size: number) => (words: string) => measure(words, face, size);

/** One look at the article for a social post: headline, main figures with who says them and when, source. */
export function CardImage({ digest, index, serif, sans, site }: Props) {
  const { ink, soft, rule, paper } = IMAGE_PAINT;
  const rtl = textDirection(digest.language) === 'rtl';
  // In a language written from the right everything begins at the other margin.
  const from = (left: number) => (rtl ? CARD_WIDTH - left : left);
  const figures = mainFigures(digest, index);
  const columns = columnsOf(figures, index);
  const figuresTop = FOOT_TOP - 18 - columns.height;
  const room = (columns.items.length > 0 ? figuresTop - 30 : FOOT_TOP - 20) - HEAD_TOP;
  const headline = headlineIn(digest.headline, room);
  const footWidth = INNER - (site === '' ? 0 : measure(site, 'sans', FOOT) + GUTTER);
  const [footer = ''] = clipped(wrapText(pictureSource(digest.source), footWidth, set('sans', FOOT)), 1);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD_WIDTH}
      height={CARD_HEIGHT}
      viewBox={`0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`}
    >
      <title>{digest.headline}</title>
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} fill={paper} />
      <rect x={MARGIN} y={40} width={INNER} height={7} fill={ink} />
      <g textAnchor={rtl ? 'end' : 'start'}>
        <text x={from(MARGIN)} y={82} fill={ink} fontFamily={sans} fontSize={KICKER} fontWeight="700">
          {mastheadWords.kind}
        </text>
        <TextLines
          lines={headline.lines}
          x={from(MARGIN)}
          y={HEAD_TOP + headline.size * 0.94}
          step={headline.size * HEADLINE_LINE}
          size={headline.size}
          fill={ink}
          family={serif}
          weight="600"
        />
        {columns.items.map((item, place) => {
          const left = MARGIN + place * (columns.width + GUTTER);
          const x = from(left);
          const numberAt = figuresTop + QUALIFIER * 1.2 + columns.numberSize * 0.86;
          const labelAt = numberAt + 14 + LABEL;
          const speakerAt = labelAt + item.label.length * LABEL * LINE + 4;
          return (
            <g key={item.id}>
              {place === 0 ? null : (
                <path
                  d={`M${from(left - GUTTER / 2)} ${figuresTop + 4}V${FOOT_TOP - 22}`}
                  stroke={rule}
                  fill="none"
                />
              )}
              <text x={x} y={figuresTop + QUALIFIER} fill={soft} fontFamily={sans} fontSize={QUALIFIER}>
                {item.qualifier}
              </text>
              <text
                x={x}
                y={numberAt}
                fill={ink}
                fontFamily={serif}
                fontSize={columns.numberSize}
                fontWeight="600"
              >
                {item.number}
              </text>
              <TextLines
                lines={item.label}
                x={x}
                y={labelAt}
                step={LABEL * LINE}
                size={LABEL}
                fill={ink}
                family={sans}
              />
              <TextLines
                lines={item.speaker}
                x={x}
                y={speakerAt}
                step={SPEAKER * LINE}
                size={SPEAKER}
                fill={soft}
                family={sans}
              />
            </g>
          );
        })}
        <text x={from(MARGIN)} y={FOOT_TOP + 34} fill={soft} fontFamily={sans} fontSize={FOOT}>
          {footer}
        </text>
      </g>
      <text
        x={from(CARD_WIDTH - MARGIN)}
        y={82}
        fill={soft}
        fontFamily={sans}
        fontSize={KICKER}
        textAnchor={rtl ? 'start' : 'end'}
      >
        {dateInWords(digest.source.published)}
      </text>
      <text
        x={from(CARD_WIDTH - MARGIN)}
        y={FOOT_TOP + 34}
        fill={soft}
        fontFamily={sans}
        fontSize={FOOT}
        textAnchor={rtl ? 'start' : 'end'}
      >
        {site}
      </text>
      {columns.items.length > 0 ? <path {...across(figuresTop - 16, rule)} /> : null}
      <path {...across(FOOT_TOP, ink)} />
    </svg>
  );
}

function across(y: number, stroke: string) {
  return { d: `M${MARGIN} ${y}H${CARD_WIDTH - MARGIN}`, stroke, fill: 'none' };
}

interface Column {
  readonly id: string;
  readonly qualifier: string;
  readonly number: string;
  readonly label: readonly string[];
  readonly speaker: readonly string[];
}

/** The figures side by side, all numbers of one size, so that none is made more of than another. */
function columnsOf(figures: readonly Figure[], index: DigestIndex) {
  const count = Math.max(2, figures.length);
  const width = (INNER - (count - 1) * GUTTER) / count;
  const items = figures.map((figure): Column => {
    const { qualifier, number } = qualifiedFigure(figure, index);
    return {
      id: figure.id,
      qualifier,
      number,
      label: clipped(wrapBalanced(figure.label, width, set('sans', LABEL)), 4),
      speaker: clipped(wrapText(attribution(figure, index), width, set('sans', SPEAKER)), 3),
    };
  });
  const numberSize = Math.min(80, ...items.map(({ number }) => width / measure(number, 'serifBold', 1)));
  const words = items.map(
    ({ label, speaker }) => label.length * LABEL * LINE + speaker.length * SPEAKER * LINE,
  );
  const height = QUALIFIER * 1.2 + numberSize * 0.86 + 14 + 4 + Math.max(0, ...words);
  return { items, width, numberSize, height };
}

const HEADLINE_LINE = 1.12;
const HEADLINE_SIZES = [68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28];

/** The headline as large as it fits, whole; one that is longer than any headline is cut, and shows it. */
function headlineIn(text: string, room: number) {
  const fits = HEADLINE_SIZES.map((size) => ({
    size,
    lines: wrapBalanced(text, INNER, set('serifBold', size)),
  }));
  const whole = fits.find(({ size, lines }) => lines.length * size * HEADLINE_LINE <= room);
  if (whole !== undefined) return whole;
  const size = HEADLINE_SIZES.at(-1) ?? 28;
  return {
    size,
    lines: clipped(wrapText(text, INNER, set('serifBold', size)), Math.floor(room / (size * HEADLINE_LINE))),
  };
}

function clipped(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
