import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** What was given as a grant is none: only a guarded reveal makes grants. */
  GRANT_NOT_GENUINE: () => 'this is no grant to reveal identities',
  /** The grant is over, or no time can be told. */
  GRANT_EXPIRED: () => 'the grant to reveal identities has expired',
  /** The principal may not see identities any more; `reasons` are codes. */
  GRANT_WITHDRAWN: (p: { reasons: string }) => `the grant to reveal identities holds no more: ${p.reasons}`,
  /** The activity's outcome is not on record yet. */
  GRANT_NOT_RECORDED: () => 'the reveal is not on record',
  /** What was given as a sealed value is none. */
  SEALED_NOT_GENUINE: () => 'this is no sealed value',
  /** The value does not come from the vault, or belongs to a party that the grant is not about. */
  ENTITY_NOT_GRANTED: () => 'the value belongs to no entity of the grant',
  /** The grant does not name the class of the value. */
  CLASS_NOT_GRANTED: (p: { dataClass: string }) => `the grant does not cover the class ${p.dataClass}`,
  /** Trade partner numbers and credentials are shown to nobody. */
  CLASS_NEVER_REVEALED: (p: { dataClass: string }) => `a value of the class ${p.dataClass} is never revealed`,
  /** Only trade partner numbers are compared; other values are found by their keyed tokens. */
  CLASS_NOT_COMPARED: (p: { dataClass: string }) => `values of the class ${p.dataClass} are not compared`,
} as const;

/** An identity is not revealed. Says nothing of whose it is, or whether it exists. */
export const RevealError: CodedErrorClass<typeof sentences> = errorClass('RevealError', sentences);
