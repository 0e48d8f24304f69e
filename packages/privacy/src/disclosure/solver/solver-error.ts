import { errorClass, type CodedErrorClass } from '../../errors/coded-error.ts';

const sentences = {
  INTERVAL_AUDIT_NEEDS_HIGHS: () =>
    'install the package highs to audit intervals, to round with control or to suppress optimally',
  SOLVER_STOPPED: () => 'the solver stopped before it had an answer',
  SOLVER_FAILED: () => 'the solver did not take the problem',
  ATTACKER_MODEL_INFEASIBLE: () => 'no table agrees with what is published and with the bounds',
  CELL_OUTSIDE_BOUNDS: () => 'a withheld cell lies outside the bounds that the attacker is granted',
  NO_PATTERN_PROTECTS: () =>
    'withholding everything that may be withheld does not protect the sensitive cells',
  ROUNDS_EXHAUSTED: () => 'the rounds that were allowed did not suffice',
};

/** Why a method that needs a solver gave no answer: nothing is released on its strength. Holds no value. */
export const SolverError: CodedErrorClass<typeof sentences> = errorClass('SolverError', sentences);
