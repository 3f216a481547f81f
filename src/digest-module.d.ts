/** The text of the digest that the build was given. */
declare module 'bundled-digest?raw' {
  const text: string;
  export default text;
}
