import type { FontSet } from '../launch-options.ts';

/** As Playwright names it. */
export type SingleKey = 'Tab' | 'Space' | 'ArrowLeft' | 'ArrowRight';
type Key = SingleKey | `ControlOrMeta+${'a' | 'c' | 'v'}`;

/** What a test asks of a page, whichever engine shows it and whichever program drives that. */
export interface EnginePage {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page, awaits what it promises and gives that back, as far as JSON holds it. */
  run<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  press(...keys: readonly Key[]): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** A page 1280 pixels wide in a browser of its own, which finds these fonts and no others (on Linux). */
  launch(fonts: FontSet): Promise<EnginePage>;
}
