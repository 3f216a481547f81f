import { CopyButton } from '../../page/ui/CopyButton.tsx';
import { partWords } from '../../words/parts.ts';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Words to be taken along with a picture, and the button that copies them. */
export function CopyableText({ label, text }: Props) {
  return (
    <section className="export-words">
      <div>
        <h3>{label}</h3>
        <CopyButton label={partWords.copy} about={label} text={() => text} />
      </div>
      <p>
        <bdi>{text}</bdi>
      </p>
    </section>
  );
}
