/** What the panel that makes a picture or a file of a chart asks, in English. */
export const pictureChoiceWords = {
  format: 'Format',
  shape: 'Shape',
  resolution: 'Resolution',
  colours: 'Colours',
  background: 'With a background',
  highlight: (names: string) => `Highlight what is tied to ${names}`,
  only: 'Leave out what is not',
  asPdf: (millimetres: number, use: string) => `${millimetres} mm, for ${use}, as PDF`,
  size: (width: number, height: number | null, use: string) =>
    `${width} × ${height ?? 'as needed'}, for ${use}`,
} as const;
