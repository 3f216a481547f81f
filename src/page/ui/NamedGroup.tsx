import { type ReactNode, useId } from 'react';

interface Props {
  readonly name: ReactNode;
  readonly className: string;
  /** Whether its name is a heading too, by which readers who hear the page find it. */
  readonly heading?: boolean;
  readonly children: ReactNode;
}

/** Controls that belong together, and their name. No `<legend>`: WebKit puts one on a line of its own, whatever the style says. */
export function NamedGroup({ name, className, heading = false, children }: Props) {
  const id = useId();
  const Name = heading ? 'h3' : 'span';
  return (
    <fieldset className={className} aria-labelledby={id}>
      <Name id={id} className="group-name">
        {name}
      </Name>
      {children}
    </fieldset>
  );
}
