import type { ArticleEvent, Digest, Figure, Tie } from './schema.ts';

/** The statements that a reader's selection is counted over. */
export interface TieCounts {
  readonly figures: number;
  readonly events: number;
  readonly positions: number;
}

/** The actors a figure is tied to: who says it and whom it is about. */
export function figureActors(figure: Figure): readonly string[] {
  const about = figure.about.map(actorOf);
  return figure.saidBy === undefined ? about : [figure.saidBy, ...about];
}

/** The actors an event is tied to. */
export function eventActors(event: ArticleEvent): readonly string[] {
  return event.actors.map(actorOf);
}

export function actorOf(tie: Tie): string {
  return typeof tie === 'string' ? tie : tie.actor;
}

/** True when any of a statement's actors is selected. */
export function isTied(actors: readonly string[], selected: ReadonlySet<string>): boolean {
  return actors.some((actor) => selected.has(actor));
}

/** How many figures, events and positions are tied to any of the selected actors. */
export function countTies(digest: Digest, selected: ReadonlySet<string>): TieCounts {
  return {
    figures: digest.figures.filter((figure) => isTied(figureActors(figure), selected)).length,
    events: digest.events.filter((event) => isTied(eventActors(event), selected)).length,
    positions: digest.positions.filter((position) => selected.has(position.actor)).length,
  };
}
