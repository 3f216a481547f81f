import { type LabelLayout, LINE } from './label-layout.ts';
import type { Paint } from './paint.ts';

interface Props {
  readonly layout: LabelLayout;
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
}

/** A mark's words: the qualifier and the number, then what is counted, then who says so and as of when. */
export function MarkLabel({ layout, paint, x, y }: Props) {
  const { lead, leadSize, textSize, noteSize, text, note } = layout;
  const first = y + leadSize;
  const afterText = first + (text.length - 1) * textSize * LINE;
  return (
    <g fontFamily={paint.sans}>
      <text x={x} y={first} fill={paint.ink} fontSize={textSize}>
        {lead.qualifier === '' ? null : (
          <tspan
            fontFamily={paint.serif}
            fontStyle="italic"
            fontSize={leadSize}
          >{`${lead.qualifier} `}</tspan>
        )}
        <tspan fontWeight={paint.weight} fontSize={leadSize}>{`${lead.number} `}</tspan>
        {text[0] === '' ? null : <tspan>{text[0]}</tspan>}
      </text>
      {text.slice(1).map((line, index) => (
        <text key={line} x={x} y={first + (index + 1) * textSize * LINE} fill={paint.ink} fontSize={textSize}>
          {line}
        </text>
      ))}
      {note.map((line, index) => (
        <text
          key={line}
          x={x}
          y={afterText + (index + 1) * noteSize * LINE}
          fill={paint.soft}
          fontSize={noteSize}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
