import { lineStep } from '../marks/label-layout.ts';
import { inColour, type Paint } from '../marks/paint.ts';
import { TextLines } from '../marks/TextLines.tsx';
import { type EventWords, WHEN_GAP } from './event-words.ts';

interface Props {
  readonly words: EventWords;
  /** The footnote number of its receipt. */
  readonly number: number;
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
}

/** What happened, and quieter when: behind it where there is room, else under it. */
export function EventLabel({ words, number, paint, x, y }: Props) {
  const { label, when, runsOn, labelSize, whenSize, receiptSize } = words;
  const receipt = paint.receipts ? (
    <tspan
      fontSize={receiptSize}
      fontWeight="600"
      {...inColour(paint.ink)}
      dy="-0.35em"
      className="uncopied"
    >{` ${number}`}</tspan>
  ) : null;
  const first = y + labelSize;
  const behind = runsOn ? (
    <>
      {/* Seen by none: in a copy of the page the words would run into the date. */}
      {paint.receipts ? <tspan fontSize={0}> </tspan> : null}
      <tspan dx={whenSize * WHEN_GAP} fontSize={whenSize} fontWeight="400" {...inColour(paint.soft)}>
        {when[0]}
      </tspan>
      {receipt}
    </>
  ) : null;
  return (
    <g fontFamily={paint.sans} fontSize={labelSize}>
      <TextLines
        lines={label}
        x={x}
        y={first}
        step={lineStep(labelSize)}
        fill={paint.ink}
        weight={paint.weight}
        end={behind}
      />
      {runsOn ? null : (
        <TextLines
          lines={when}
          x={x}
          y={first + (label.length - 1) * lineStep(labelSize) + lineStep(whenSize)}
          step={lineStep(whenSize)}
          size={whenSize}
          fill={paint.soft}
          end={receipt}
        />
      )}
    </g>
  );
}
