import { useId, useMemo } from 'react';
import { selectedNames } from '../../digest/selection-words.ts';
import { NamedGroup } from '../../page/ui/NamedGroup.tsx';
import { pictureChoiceWords } from '../../words/pictures.ts';
import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS } from './export-formats.ts';
import { type ExportInput, tiedPart } from './export-input.ts';
import type { FormatName } from './file-formats.ts';
import { SCALES } from './image-choices.ts';
import { THEME_NAMES, THEMES } from './image-paint.ts';
import { fitsShape } from './layout-image.tsx';
import { isOfPaper, SHAPE_NAMES, SHAPES, type Shape } from './shapes.ts';

interface Props {
  readonly input: ExportInput;
  readonly choices: ExportChoices;
  readonly onChange: (choices: ExportChoices) => void;
}

/**
 * What can be chosen of a file. What does not concern its format stays in its place and cannot be chosen, so that
 * nothing moves under the pointer; a shape that cannot take the chart's words is not offered.
 */
export function ChoicesForm({ input, choices, onChange }: Props) {
  const { format, scale, selection, only } = choices;
  const change = (part: Partial<ExportChoices>) => onChange({ ...choices, ...part });
  const { picture, pixels, paged } = EXPORT_FORMATS[format];
  const shapes = useMemo(() => {
    // Those that take all of the chart: none comes or goes with what is left out.
    const whole = { ...input, only: false };
    return SHAPE_NAMES.filter((shape) => fitsShape(whole, shape));
  }, [input]);
  const names = selectedNames(input.digest, new Set(input.selected), input.index.named);
  const tied = tiedPart(input);
  return (
    <>
      <Choice
        called={pictureChoiceWords.format}
        options={EXPORT_FORMAT_NAMES.map((value) => ({ value, label: EXPORT_FORMATS[value].label }))}
        chosen={format}
        onChoose={(format) => change({ format, ...shapeFor(format, choices) })}
      />
      <Choice
        called={pictureChoiceWords.shape}
        stacked
        options={shapes.map((value) => ({
          value,
          label: SHAPES[value].label,
          about: sizeOf(SHAPES[value], pixels ? scale : 1),
          off: !picture || (isOfPaper(value) && !paged),
        }))}
        chosen={choices.shape}
        onChoose={(shape) => change({ shape })}
      />
      <Choice
        called={pictureChoiceWords.resolution}
        options={SCALES.map((value) => ({ value, label: `${value}×`, off: !pixels }))}
        chosen={scale}
        onChoose={(scale) => change({ scale })}
      />
      <Choice
        called={pictureChoiceWords.colours}
        options={THEME_NAMES.map((value) => ({ value, label: THEMES[value].label, off: !picture }))}
        chosen={choices.theme}
        onChoose={(theme) => change({ theme })}
      />
      <Tick
        label={pictureChoiceWords.background}
        on={choices.background}
        off={!picture}
        onTick={(background) => change({ background })}
      />
      {tied === 'none' ? null : (
        <Tick
          label={pictureChoiceWords.highlight(names)}
          on={selection}
          onTick={(selection) => change({ selection })}
        />
      )}
      {tied === 'some' ? (
        <Tick
          label={pictureChoiceWords.only}
          on={selection && only}
          off={!selection}
          onTick={(only) => change({ only })}
        />
      ) : null}
    </>
  );
}

/** A shape of paper is for what has pages. */
function shapeFor(format: FormatName, { shape }: ExportChoices): Partial<ExportChoices> {
  return !EXPORT_FORMATS[format].paged && isOfPaper(shape) ? { shape: 'page' } : {};
}

/** "3200 × 1800, for a slide, a screen": as it will be saved. */
function sizeOf({ width, height, millimetres, use }: Shape, scale: number): string {
  if (millimetres !== undefined) return pictureChoiceWords.asPdf(millimetres, use);
  return pictureChoiceWords.size(width * scale, height === null ? null : height * scale, use);
}

interface Option<T> {
  readonly value: T;
  readonly label: string;
  readonly about?: string;
  /** Whether it cannot be chosen now. */
  readonly off?: boolean;
}

interface ChoiceProps<T extends string | number> {
  readonly called: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** One option a line. */
  readonly stacked?: boolean;
}

function Choice<T extends string | number>({ called, options, chosen, onChoose, stacked }: ChoiceProps<T>) {
  const name = useId();
  return (
    <NamedGroup className={stacked ? 'export-choice stacked' : 'export-choice'} name={called}>
      {options.map(({ value, label, about, off }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            disabled={off}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {about ? <small>{` ${about}`}</small> : null}
          </span>
        </label>
      ))}
    </NamedGroup>
  );
}

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly off?: boolean;
  readonly onTick: (on: boolean) => void;
}

function Tick({ label, on, off, onTick }: TickProps) {
  return (
    <label className="export-tick">
      <input type="checkbox" checked={on} disabled={off} onChange={({ target }) => onTick(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
