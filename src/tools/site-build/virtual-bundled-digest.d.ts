/** The digest that the build was given, checked by it. */
declare module 'virtual:bundled-digest' {
  const result: import('../../digest/read-digest.ts').ReadResult;
  export default result;
  /** What `smallInSentences` finds in it. */
  export const small: readonly string[];
}
