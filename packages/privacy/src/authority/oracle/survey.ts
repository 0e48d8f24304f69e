import type { Policy } from '../policy.ts';
import type { Attributes, Oracle } from './cedar-oracle.ts';
import { judged, type Factor } from './factor.ts';
import { NOW } from './instants.ts';

/** One combination of a factor, and what the oracle says of it. */
export interface Question {
  readonly principal: Attributes;
  readonly request: Attributes;
  readonly reasons: string;
}

/** Every combination of a factor, as the oracle judges it. */
export function survey({ principals, requests }: Factor, oracle: Oracle): readonly Question[] {
  return principals.flatMap((principal) =>
    requests.map((request) => ({
      principal,
      request,
      reasons: oracle.reasons(principal, request, NOW).join(),
    })),
  );
}

/** The first questions that a policy of ours answers otherwise than the oracle. */
export function disagreement(
  { judges }: Factor,
  questions: readonly Question[],
  policy: Policy,
  seen: (attributes: Attributes) => unknown = (attributes) => attributes,
): Question | undefined {
  return questions.find(
    ({ principal, request, reasons }) =>
      judged(judges, seen(principal), seen(request), { now: NOW, policy }).join() !== reasons,
  );
}
