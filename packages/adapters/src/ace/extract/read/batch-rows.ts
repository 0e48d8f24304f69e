/** Rows of a batch at most. */
export const BATCH_ROWS = 8_192;
