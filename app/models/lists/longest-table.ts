/** Rows that a table has at most; who wants more makes the question narrower. */
export const longestTable = 2_000
