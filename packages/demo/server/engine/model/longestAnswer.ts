/** A whole answer may take this many times the longest silence. */
export const longestAnswer = 4;
