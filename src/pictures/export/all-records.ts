import { eventDate } from '../../digest/dated.ts';
import { deadlinesOf } from '../../digest/deadlines.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Basis, Digest } from '../../digest/schema.ts';
import { relationInWords } from '../../digest/statements.ts';
import { eventActors, figureActors } from '../../digest/ties.ts';
import { spanOf } from '../../digest/when-in-words.ts';
import { workingInWords } from '../../digest/words.ts';
import { capitalised, listInWords } from '../../lib/prose.ts';
import {
  backgroundColumns,
  basisWord,
  type ChartRecord,
  dateColumns,
  figureColumns,
  othersColumn,
  sourceColumns,
  spanColumn,
  timeColumns,
  words,
} from './chart-records.ts';
import { dueForMachines } from './due-for-machines.ts';

/** Every statement of a digest as a row of one table: what kind it is, its number with its qualifier, who says it, its date and words. */
export function allRecords(
  digest: Digest,
  index: DigestIndex,
  selected: readonly string[],
): readonly ChartRecord[] {
  const [first] = digest.figures;
  const blank = {
    ...(first === undefined ? {} : { ...timeColumns(first, digest), ...othersColumn(first, digest, index) }),
    ...spanColumn('', digest),
  };
  const empty = { ...EMPTY, ...Object.fromEntries(Object.keys(blank).map((column) => [column, ''])) };
  const name = (id: string) => index.actors.get(id)?.name ?? '';
  const row = (
    kind: string,
    id: string,
    label: string,
    actors: readonly string[],
    basis: Basis,
    more: ChartRecord = {},
  ): ChartRecord => ({
    kind,
    id,
    label,
    ...empty,
    basis: basisWord(basis, false),
    ...more,
    ...backgroundColumns(basis),
    ...words(basis),
    actors: capitalised(listInWords(actors.flatMap((id) => index.named.get(id) ?? []))),
    selected: selected.length === 0 ? '' : actors.some((id) => selected.includes(id)) ? 'yes' : 'no',
    ...sourceColumns(digest),
  });
  return [
    ...digest.figures.map((figure) =>
      row('figure', figure.id, figure.label, figureActors(figure), figure, {
        ...figureColumns(figure, 'date', digest, index),
        working: workingInWords(figure, index) ?? '',
      }),
    ),
    ...digest.events.map((event) =>
      row('event', event.id, event.label, eventActors(event), event, {
        ...dateColumns('date', eventDate(event)),
        ...spanColumn(spanOf(event), digest),
      }),
    ),
    ...digest.positions.map((position) =>
      row('position', position.id, position.statement, [position.actor], position, {
        said_by: name(position.actor),
      }),
    ),
    ...digest.issues.map((issue) => row('sticking point', issue.id, issue.label, [], issue)),
    ...digest.actors.map((actor) =>
      row('actor', actor.id, [actor.name, actor.role].filter(Boolean).join(': '), [actor.id], actor),
    ),
    ...digest.relations.map((relation, place) =>
      row(
        'relation',
        String(place),
        relationInWords(relation, index),
        [relation.from, relation.to],
        relation,
      ),
    ),
    ...deadlinesOf(digest).map((deadline, place) =>
      row('deadline', place === 0 ? '' : String(place), deadline.label, deadline.pressedBy ?? [], deadline, {
        date: dueForMachines(deadline),
      }),
    ),
  ];
}

/** The columns that a kind of row may have nothing for: every row has the same, in the same order. */
const EMPTY: ChartRecord = {
  qualifier: '',
  value: '',
  low: '',
  high: '',
  unit: '',
  said_by: '',
  date: '',
  date_our_reading: '',
  basis: '',
  working: '',
};
