/**
 * What is fetched when a reader checks a copy, as one file: there is no verdict to show before.
 */
export { Checker } from './Checker.tsx';
export { CopyVerdict } from './CopyVerdict.tsx';
