/** Pixels to the em that drawings and pictures are composed for. */
export const COMPOSED_EM = 16;
