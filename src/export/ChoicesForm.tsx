import { useId } from 'react';
import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS } from './export-formats.ts';
import { SCALES } from './image-choices.ts';
import { THEME_NAMES, THEMES } from './image-paint.ts';
import { SHAPE_NAMES, SHAPES, type Shape } from './shapes.ts';

interface Props {
  readonly choices: ExportChoices;
  readonly onChange: (choices: ExportChoices) => void;
  /** Whether anything is selected, so that it can be shown or left out. */
  readonly canSelect: boolean;
}

/** What can be chosen of a file. What does not concern its format is not asked. */
export function ChoicesForm({ choices, onChange, canSelect }: Props) {
  const change = (part: Partial<ExportChoices>) => onChange({ ...choices, ...part });
  const { picture } = EXPORT_FORMATS[choices.format];
  return (
    <>
      <Choice
        legend="Format"
        options={EXPORT_FORMAT_NAMES.map((value) => ({ value, label: EXPORT_FORMATS[value].label }))}
        chosen={choices.format}
        onChoose={(format) => change({ format })}
      />
      {picture ? (
        <>
          <Choice
            legend="Shape"
            stacked
            options={SHAPE_NAMES.map((value) => ({
              value,
              label: SHAPES[value].label,
              about: sizeInWords(SHAPES[value]),
            }))}
            chosen={choices.shape}
            onChoose={(shape) => change({ shape })}
          />
          {choices.format === 'png' ? (
            <Choice
              legend="Sharpness"
              options={SCALES.map((value) => ({ value, label: `${value}×` }))}
              chosen={choices.scale}
              onChoose={(scale) => change({ scale })}
            />
          ) : null}
          <Choice
            legend="Colours"
            options={THEME_NAMES.map((value) => ({ value, label: THEMES[value].label }))}
            chosen={choices.theme}
            onChoose={(theme) => change({ theme })}
          />
          <Tick
            label="With a background"
            on={choices.background}
            onTick={(background) => change({ background })}
          />
        </>
      ) : null}
      {canSelect ? (
        <Tick
          label="With the selection"
          on={choices.selection}
          onTick={(selection) => change({ selection })}
        />
      ) : null}
    </>
  );
}

/** "1600 × 900, for a slide, a screen" */
function sizeInWords({ width, height, use }: Shape): string {
  return `${width} × ${height ?? 'as needed'}, for ${use}`;
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly about?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** One option a line. */
  readonly stacked?: boolean;
}

function Choice<T extends string | number>({ legend, options, chosen, onChoose, stacked }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={stacked ? 'export-choice stacked' : 'export-choice'}>
      <legend>{legend}</legend>
      {options.map(({ value, label, about }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {about ? <small> {about}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}

function Tick({ label, on, onTick }: TickProps) {
  return (
    <label className="export-tick">
      <input type="checkbox" checked={on} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  );
}
