import { useState } from 'react';
import { partWords } from '../../words/parts.ts';
import { pictureWords } from '../../words/pictures.ts';
import { copyImage } from './copy-image.ts';
import type { ExportChoices } from './export-choices.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportInput } from './export-input.ts';
import { type Made, type PictureSize, sizeInWords } from './made.ts';
import { saveFile } from './save-file.ts';
import { canShare, shareFile } from './share-file.ts';
import { zipOfCharts } from './zip-of-charts.ts';

interface Props {
  readonly input: ExportInput;
  readonly choices: ExportChoices;
  /** The file as it is previewed; null while it is being made. */
  readonly made: Made | null;
  readonly name: string;
  /** Of a picture: how large it will be saved. */
  readonly size: PictureSize | undefined;
  /** Whether the file is a picture. */
  readonly picture: boolean;
}

/** The ways for the file to leave the page. Whatever fails is said here, and the choices stay as they are. */
export function WaysOut({ input, choices, made, name, size, picture }: Props) {
  const [said, setSaid] = useState({ choices, name, message: '' });
  // What was said of one file is not said of the next.
  const message = said.choices === choices && said.name === name ? said.message : '';
  const file = made?.ok ? new File([made.file], name, { type: made.file.type }) : null;
  const tell = (saying: Promise<string>) =>
    void saying.then((message) => setSaid({ choices, name, message }));
  const save = () => {
    if (file === null) return;
    const message = saveFile(file, name);
    setSaid({ choices, name, message: picture ? `${message} ${pictureWords.keep}` : message });
  };
  return (
    <div className="export-out">
      <div>
        <button type="submit" className="primary" disabled={file === null} onClick={save}>
          <span>{pictureWords.saveAs(EXPORT_FORMATS[choices.format].label)}</span>
          {size ? <small>{` ${sizeInWords(size)}`}</small> : null}
        </button>
        {picture ? (
          <button type="button" onClick={() => tell(copyImage(input, choices))}>
            {pictureWords.copyImage}
          </button>
        ) : null}
        {file !== null && canShare(file) ? (
          <button type="button" onClick={() => tell(shareFile(file))}>
            {partWords.share}
          </button>
        ) : null}
        {input.digest.charts.length > 1 ? (
          <button type="button" onClick={() => tell(saveAll(input, choices))}>
            {pictureWords.zip}
          </button>
        ) : null}
      </div>
      <p role="status">{message}</p>
    </div>
  );
}

async function saveAll(input: ExportInput, choices: ExportChoices): Promise<string> {
  const { file, name, words } = await zipOfCharts(input, choices);
  return file === null ? words : `${saveFile(file, name)} ${words}`;
}
