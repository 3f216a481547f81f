import { counted } from '../lib/prose.ts';

/** "3 people and bodies" */
export function peopleCounted(count: number): string {
  return counted(count, 'person or body', 'people and bodies');
}
