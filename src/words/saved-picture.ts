/** What is said where a picture that was saved is opened again, in English. */
export const savedPictureWords = {
  /** Before the button. */
  about: 'A PNG or SVG saved from here opens the view it shows: drop it anywhere on this page, or',
  open: 'Open a saved image',
  file: 'A saved image',
  unread: 'The image could not be read. Check the connection and try again.',
} as const;
