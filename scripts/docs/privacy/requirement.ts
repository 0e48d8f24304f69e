/** A requirement on privacy, with the section of the Privacy Impact Assessment that it comes from. */
export interface Requirement {
  readonly id: string;
  /** Empty where it follows from law or practice that the assessment does not name. */
  readonly section: string;
  readonly statement: string;
}

/** Requirements by what they are about. */
export type Requirements = Readonly<Record<string, readonly Requirement[]>>;
