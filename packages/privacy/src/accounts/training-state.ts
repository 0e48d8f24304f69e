import { COURSES, type Course } from '../authority/course.ts';
import { namesOf } from '../authority/names-of.ts';
import type { Instant, TrainingCompletion } from '../authority/principal.ts';
import type { AccountState } from './account-state.ts';

/** A year after an instant: no completion of an annual course counts longer. */
export function aYearAfter(instant: Instant): Instant {
  const later = new Date(instant);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later.toISOString();
}

/** When a completion lapses: at its deadline, and a year after it at the latest. */
export function lapsesAt({ completedAt, validUntil }: TrainingCompletion): Instant {
  const year = aYearAfter(completedAt);
  return Date.parse(validUntil) < Date.parse(year) ? validUntil : year;
}

/** The courses that an account needs. */
export function requiredCourses({ aceUser }: AccountState): readonly Course[] {
  return namesOf<Course>(COURSES).filter((course) => COURSES[course].requiredOf === 'everyone' || aceUser);
}

/** Whether a course counts at an instant: from its completion to the instant before it lapses. */
export function isCourseValid({ training }: AccountState, course: Course, now: number): boolean {
  return training.some(
    (one) => one.course === course && Date.parse(one.completedAt) <= now && now < Date.parse(lapsesAt(one)),
  );
}

/** The needed courses that do not count at an instant. */
export function lapsedCourses(account: AccountState, now: number): readonly Course[] {
  return requiredCourses(account).filter((course) => !isCourseValid(account, course, now));
}
