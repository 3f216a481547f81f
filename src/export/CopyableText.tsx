import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Words to be taken along with a picture, and the button that copies them. */
export function CopyableText({ label, text }: Props) {
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('This browser lets nothing be copied for you: select the words and copy them.');
    }
  };
  return (
    <section className="export-words" aria-labelledby={id}>
      <div>
        <h3 id={id}>{label}</h3>
        <button type="button" className="quiet" onClick={() => void copy()}>
          Copy<span className="unseen">: {label}</span>
        </button>
        <span role="status">{said}</span>
      </div>
      <p>
        <bdi>{text}</bdi>
      </p>
    </section>
  );
}
