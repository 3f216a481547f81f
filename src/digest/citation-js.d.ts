/** Of these packages without typings, what the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[]);
    format(as: 'bibliography', options: { template: string; lang: string }): string;
  }
}

declare module '@citation-js/core/lib/plugins/input/csl.js' {
  /** The items without what is no CSL-JSON; `bestGuess` mends what it can. */
  export function clean(items: readonly unknown[], bestGuess: boolean): unknown[];
}

declare module '@citation-js/plugin-csl';
