import type { FieldProblem, RecordRejectionCode } from '@tradepulse/core';

/** Collects what could not be decoded. */
export class ProblemList {
  #problems: FieldProblem[] = [];

  /** Notes a field of a row of the batch. */
  add(row: number, column: string, code: RecordRejectionCode): void {
    this.#problems.push({ row, column, code });
  }

  /** Takes what was noted since this was asked last, row after row. */
  take(): readonly FieldProblem[] {
    const problems = this.#problems.toSorted((left, right) => left.row - right.row);
    this.#problems = [];
    return problems;
  }
}
