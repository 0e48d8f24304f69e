import { errorClass, type CodedErrorClass } from '../../errors/coded-error.ts';

const sentences = {
  KEY_UNUSABLE: () => 'a noise key has 32 bytes that are not all alike',
  TABLE_MALFORMED: (p: { expected: string }) => `the perturbation table is malformed: expected ${p.expected}`,
  TABLE_IMPOSSIBLE: () => 'no perturbation table has that variance within those bounds',
  COUNT_MALFORMED: () => 'a count is no whole number from zero, or has no key',
  NOISE_POLICY_INVALID: (p: { expected: string }) => `the noise policy is not valid: expected ${p.expected}`,
  VOLUME_EXHAUSTED: () => 'no more different cells of this dataset are answered',
  BUDGET_EXHAUSTED: () => 'the privacy budget does not suffice',
  BUDGET_MALFORMED: () => 'a privacy budget is a fraction of two whole numbers above zero',
};

/** Why no perturbed answer is given. Holds no value, no key and no parameter. */
export const NoiseError: CodedErrorClass<typeof sentences> = errorClass('NoiseError', sentences);
