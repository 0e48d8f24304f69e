import type { Course } from '../course.ts';
import type { TrainingCompletion } from '../principal.ts';
import type { Facts, RuleForPersons } from './rule.ts';
import type { CheckedPerson } from '../principal-schema.ts';

/** One rule a course. */
export const TRAINING_RULES: readonly RuleForPersons[] = [
  { reason: 'PRIVACY_TRAINING_LAPSED', denies: lapsed('PRIVACY') },
  { reason: 'INFORMATION_SECURITY_TRAINING_LAPSED', denies: lapsed('INFORMATION_SECURITY') },
  {
    reason: 'NATIONAL_SECURITY_INFORMATION_TRAINING_LAPSED',
    denies: lapsed('NATIONAL_SECURITY_INFORMATION'),
  },
  { reason: 'ACE_SYSTEM_TRAINING_LAPSED', denies: lapsed('ACE_SYSTEM') },
];

function lapsed(course: Course): (facts: Facts<CheckedPerson>) => boolean {
  return ({ principal, now, policy }) => {
    if (policy.courses[course].requiredOf === 'ace_users' && !principal.aceUser) return false;
    const completions = principal.training.filter((completion) => completion.course === course);
    return !completions.some((completion) => isValid(completion, now));
  };
}

/** From its completion to the instant before its deadline. */
function isValid(completion: TrainingCompletion, now: number): boolean {
  return Date.parse(completion.completedAt) <= now && now < deadlineOf(completion);
}

/** Courses are annual: no deadline is later than a year after the completion. */
function deadlineOf(completion: TrainingCompletion): number {
  const aYearOn = new Date(completion.completedAt);
  aYearOn.setUTCFullYear(aYearOn.getUTCFullYear() + 1);
  return Math.min(Date.parse(completion.validUntil), aYearOn.getTime());
}
