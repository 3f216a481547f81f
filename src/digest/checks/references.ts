import type { Path } from '../json-path.ts';
import type { ListName } from '../schema.ts';

/** In which list the ids stand that a field names, by the field and what it stands in: the one place that says so. */
const REFERENCES: ReadonlyMap<string, ListName> = new Map([
  ['actors.side', 'sides'],
  ['actors.partOf', 'actors'],
  ['figures.saidBy', 'actors'],
  ['figures.about', 'actors'],
  ['about.actor', 'actors'],
  ['derived.from', 'figures'],
  ['derived.minus', 'figures'],
  ['derived.plus', 'figures'],
  ['charts.figures', 'figures'],
  ['charts.whole', 'figures'],
  ['charts.parts', 'figures'],
  ['charts.events', 'events'],
  ['events.actors', 'actors'],
  ['actors.actor', 'actors'],
  ['positions.actor', 'actors'],
  ['positions.issue', 'issues'],
  ['relations.from', 'actors'],
  ['relations.to', 'actors'],
  ['disagree', 'figures'],
  ['deadline.pressedBy', 'actors'],
]);

/** In which list the id at a path stands; null where there is no id of another entry. */
export function listReferredTo(at: Path): ListName | null {
  const fields = at.filter((step) => typeof step === 'string');
  return REFERENCES.get(fields.slice(-2).join('.')) ?? null;
}
