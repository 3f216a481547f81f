import type { Quote } from './schema.ts';

/** The words before and after a part of a text, as a receipt's prefix and suffix; neither where there is none. */
export function besides(text: string, from: number, to: number, count = 3): Pick<Quote, 'prefix' | 'suffix'> {
  const prefix = text.slice(0, from).trim().split(' ').slice(-count).join(' ');
  const suffix = text.slice(to).trim().split(' ').slice(0, count).join(' ');
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}
