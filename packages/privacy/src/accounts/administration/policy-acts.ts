import { z } from 'zod';
import { POLICY, policyHash } from '../../authority/policy.ts';
import { POLICY_STREAM } from '../account-event.ts';
import { on, type Act, type Run } from './act.ts';

/** The policy: an act of master administrators. */
export interface PolicyActs {
  /** Takes note that the policy of this version of the package is in force from now on, by its hash. */
  adoptPolicy(): Promise<void>;
}

const adoptPolicy: Act<Readonly<Record<string, never>>, void> = {
  name: 'ADOPT_POLICY',
  verbs: ['ADMINISTER_POLICY'],
  relations: [],
  input: z.strictObject({}),
  about: () => ({}),
  text: () => policyHash(),
  work: async () =>
    on(POLICY_STREAM, [
      { type: 'POLICY_ADOPTED', data: { policyVersion: POLICY.version, policyHash: policyHash() } },
    ]),
};

/** Binds the act to somebody. */
export function policyActs(run: Run): PolicyActs {
  return { adoptPolicy: () => run(adoptPolicy, {}) };
}
