/** Room at the left of a drawing for the rule beside a selected row, in pixels. */
export const GUTTER = 10;
