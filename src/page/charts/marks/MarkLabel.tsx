import { type LabelLayout, lineStep } from './label-layout.ts';
import type { Paint } from './paint.ts';
import { TextLines } from './TextLines.tsx';

interface Props {
  readonly layout: LabelLayout;
  /** The footnote number of its receipt. */
  readonly number: number;
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
}

/** A mark's words: the qualifier and the number, then what is counted, then who says so and as of when. */
export function MarkLabel({ layout, number, paint, x, y }: Props) {
  const { indent, qualifier, lead, leadSize, textSize, noteSize, receiptSize, text, note } = layout;
  const leadAt = (line: number) => y + leadSize + line * lineStep(leadSize);
  const noteTop = leadAt(lead.length - 1) + (text.length - 1) * lineStep(textSize);
  // Behind the last of the words, whichever they are.
  const receipt = paint.receipts ? (
    <tspan fontSize={receiptSize} fontWeight="600" dy="-0.35em" className="uncopied">{` ${number}`}</tspan>
  ) : null;
  const placed = lead.map((line, index) => ({
    line,
    at: leadAt(index),
    first: index === 0,
    last: index === lead.length - 1,
  }));
  return (
    <g fontFamily={paint.sans} fontSize={textSize}>
      {/* A text each: where a page runs from the right, each is turned by itself. Kept spaces: librsvg drops the one at the end of a span. */}
      {placed.map(({ line, at, first, last }) => (
        <text key={at} x={first ? x + indent : x} y={at} fill={paint.ink} xmlSpace="preserve">
          {first && qualifier !== '' ? (
            <tspan fontFamily={paint.serif} fontStyle="italic" fontSize={leadSize}>{`${qualifier} `}</tspan>
          ) : null}
          <tspan fontWeight={paint.weight} fontSize={leadSize}>{`${line} `}</tspan>
          {last ? text[0] : null}
          {last && text.length === 1 && note.length === 0 ? receipt : null}
        </text>
      ))}{' '}
      <TextLines
        lines={text.slice(1)}
        end={note.length === 0 ? receipt : null}
        x={x}
        y={leadAt(lead.length - 1) + lineStep(textSize)}
        step={lineStep(textSize)}
        fill={paint.ink}
      />
      <TextLines
        lines={note}
        end={receipt}
        x={x}
        y={noteTop + lineStep(noteSize)}
        step={lineStep(noteSize)}
        size={noteSize}
        fill={paint.soft}
      />
    </g>
  );
}
