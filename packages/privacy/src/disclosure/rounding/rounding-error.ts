import { errorClass, type CodedErrorClass } from '../../errors/coded-error.ts';

const sentences = {
  ROUNDING_POLICY_INVALID: (p: { expected: string }) =>
    `the rounding policy is not valid: expected ${p.expected}`,
  VALUE_NOT_WHOLE: () => 'a value to be rounded is no whole number that can be computed with exactly',
  ROUNDING_IMPOSSIBLE: () => 'no rounding within the steps that are allowed adds up',
  ADJUSTMENT_IMPOSSIBLE: () =>
    'no table adds up in which the sensitive cells are far enough from their values',
};

/** Why cells cannot be rounded or adjusted; they are withheld then. Holds no value. */
export const RoundingError: CodedErrorClass<typeof sentences> = errorClass('RoundingError', sentences);
