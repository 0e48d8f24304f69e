/** A case observed for a time: until it ended, or until it was looked at last and was still open. */
export interface Duration {
  /** Time observed, in any unit; below zero where a filing precedes an arrival. */
  readonly time: number | null;
  /** Whether the case ended then; a case that is still open is censored, and not left out. */
  readonly ended: boolean | null;
}
