import * as v from 'valibot';
import { isRecord } from './is-record.ts';
import type { Path } from './json-path.ts';
import {
  type Actor,
  type ArticleEvent,
  type Basis,
  type Chart,
  type Deadline,
  deadlineSchema,
  ENTRY_SCHEMAS,
  type Figure,
  type Issue,
  type ListName,
  type Numbered,
  numberedSchema,
  type Position,
  type Relation,
  type Source,
  sourceSchema,
  type Tie,
} from './schema.ts';

export interface Placed<T> {
  readonly at: Path;
  readonly entry: T;
}

/**
 * What of a raw digest has the right shape, with its place: the checks of meaning run on this, so that one
 * malformed entry does not keep silent what is wrong with the others.
 */
export interface WellFormed {
  readonly language: string | null;
  readonly source: Source | null;
  readonly deadlines: readonly Placed<Deadline>[];
  readonly actors: readonly Placed<Actor>[];
  readonly figures: readonly Placed<Figure>[];
  /** Figures as far as their number and its words are well formed, whatever else of them is not. */
  readonly numbered: readonly Placed<Numbered>[];
  readonly charts: readonly Placed<Chart>[];
  readonly events: readonly Placed<ArticleEvent>[];
  readonly issues: readonly Placed<Issue>[];
  readonly positions: readonly Placed<Position>[];
  readonly relations: readonly Placed<Relation>[];
  /** Of all entries, malformed ones too: what is there in some form is not "unknown". */
  readonly ids: Readonly<Record<ListName, readonly Placed<string>[]>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

export function wellFormed(raw: Readonly<Record<string, unknown>>): WellFormed {
  const source = v.safeParse(sourceSchema, raw.source);
  const list = <S extends v.GenericSchema>(name: ListName, schema: S): readonly Placed<v.InferOutput<S>>[] =>
    placed(name, raw[name]).flatMap(({ at, entry }) => {
      const result = v.safeParse(schema, entry);
      return result.success ? [{ at, entry: result.output }] : [];
    });
  const ids = (name: ListName): readonly Placed<string>[] =>
    placed(name, raw[name]).flatMap(({ at, entry }) =>
      isRecord(entry) && typeof entry.id === 'string' ? [{ at: [...at, 'id'], entry: entry.id }] : [],
    );
  return {
    language: typeof raw.language === 'string' ? raw.language : null,
    source: source.success ? source.output : null,
    deadlines: deadlinesIn(raw.deadline),
    actors: list('actors', ENTRY_SCHEMAS.actors),
    figures: list('figures', ENTRY_SCHEMAS.figures),
    numbered: list('figures', numberedSchema),
    charts: list('charts', ENTRY_SCHEMAS.charts),
    events: list('events', ENTRY_SCHEMAS.events),
    issues: list('issues', ENTRY_SCHEMAS.issues),
    positions: list('positions', ENTRY_SCHEMAS.positions),
    relations: list('relations', ENTRY_SCHEMAS.relations),
    ids: {
      sides: ids('sides'),
      actors: ids('actors'),
      figures: ids('figures'),
      charts: ids('charts'),
      events: ids('events'),
      issues: ids('issues'),
      positions: ids('positions'),
      relations: [],
    },
    raw,
  };
}

/** Every statement that stands on a receipt or a background. */
export function statementsOf(parts: WellFormed): readonly Placed<Basis>[] {
  const { actors, figures, events, issues, positions, relations, deadlines } = parts;
  return [...actors, ...figures, ...events, ...issues, ...positions, ...relations, ...deadlines];
}

/** The words that ties have of their own. */
export function tiesWithWords({ figures, events }: WellFormed): readonly Placed<Basis>[] {
  const ofList = (at: Path, ties: readonly Tie[]) =>
    ties.flatMap((tie, index) =>
      typeof tie === 'string' ? [] : [{ at: [...at, index], entry: { receipt: tie.receipt } }],
    );
  return [
    ...figures.flatMap(({ at, entry }) => ofList([...at, 'about'], entry.about)),
    ...events.flatMap(({ at, entry }) => ofList([...at, 'actors'], entry.actors)),
  ];
}

function deadlinesIn(raw: unknown): readonly Placed<Deadline>[] {
  const all: readonly Placed<unknown>[] = Array.isArray(raw)
    ? raw.map((entry: unknown, index) => ({ at: ['deadline', index], entry }))
    : [{ at: ['deadline'], entry: raw }];
  return all.flatMap(({ at, entry }) => {
    const result = v.safeParse(deadlineSchema, entry);
    return result.success ? [{ at, entry: result.output }] : [];
  });
}

function placed(name: ListName, list: unknown): readonly Placed<unknown>[] {
  return Array.isArray(list) ? list.map((entry: unknown, index) => ({ at: [name, index], entry })) : [];
}
