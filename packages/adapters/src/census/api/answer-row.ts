/** A row of an answer as text, header rows included; what is null in JSON or empty in CSV is an empty text. */
export interface AnswerRow {
  readonly line: number;
  readonly cells: readonly string[];
}
