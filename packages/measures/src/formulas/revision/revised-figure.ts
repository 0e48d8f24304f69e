/** A figure as it was first published and as it is known now. */
export interface RevisedFigure {
  /** As first published, zero or more. */
  readonly first: number | null;
  /** As known now, zero or more. */
  readonly latest: number | null;
}
