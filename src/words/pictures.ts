/** The panel from which a chart is taken away, and the ways out of it, in English. */
export const pictureWords = {
  /** Before the chart's title. */
  saving: 'Save:',
  /** What the preview shows stands in the panel as the alt text: it is said once. */
  preview: 'Preview. What it shows stands under “Alt text”.',
  beginning: 'The beginning of the file',
  fileName: 'File name',
  altText: 'Alt text',
  credit: 'Credit line',
  saveAs: (format: string) => `Save ${format}`,
  tooSmall: (shape: string, others: string) =>
    `The shape “${shape}” is too small for all the words of this chart at a size that can be read. Choose ${others}.`,
  copyImage: 'Copy image',
  zip: 'All charts as one zip',
  /** In the browsers within some apps a download does nothing, and no page is told. */
  keep: 'If no file comes, press and hold the picture above to keep it.',
} as const;

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
