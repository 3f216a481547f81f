/** What it takes to set the digest's words from right to left; null where it has none such. */
declare module 'virtual:shaped-words' {
  const rightToLeft: import('../../pictures/typeface/shaped-words.ts').RightToLeft | null;
  export default rightToLeft;
}
