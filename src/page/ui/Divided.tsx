import { memo } from 'react';
import type { Divided as Part } from '../../digest/left-out.ts';
import { Fixed } from './Fixed.tsx';

interface Props {
  readonly of: Part;
}

/**
 * Where a part of the page says how much of it is tied to the selection, or left out (view/selection-bar.ts writes it).
 * Never drawn anew with the part that it is in: that would empty it.
 */
export const Divided = memo(function Divided({ of }: Props) {
  return <Fixed as="p" className="divided" data-divided={of} />;
});
