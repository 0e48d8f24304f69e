import { z } from 'zod';
import type { Course } from '../../authority/course.ts';
import type { Instant } from '../../authority/principal.ts';
import { AccountError } from '../account-error.ts';
import { TRAINING_LIST, type AccountEvent } from '../account-event.ts';
import { accountId, course, instant } from '../account-fields.ts';
import { lastCompletion, type AccountState } from '../account-state.ts';
import { aYearAfter, isCourseValid, lapsesAt, requiredCourses } from '../training-state.ts';
import type { Act, Run, Worked } from './act.ts';
import type { AboutAccount } from './grant-acts.ts';

/** That somebody completed a course. */
export interface CourseCompletion extends AboutAccount {
  readonly course: Course;
  readonly completedAt: Instant;
  /** The deadline of the next completion; a year later when left out, and never counted as later than that. */
  readonly validUntil?: Instant | undefined;
}

/** By when a course must be completed anew. */
export interface CourseDeadline extends AboutAccount {
  readonly course: Course;
  readonly deadline: Instant;
}

/** One needed course of one person, on the master list. */
export interface CourseState {
  readonly course: Course;
  readonly completedAt: Instant | null;
  /** When it lapses or lapsed; null when it was never completed. */
  readonly lapsesAt: Instant | null;
  readonly valid: boolean;
}

/** One person on the master list. */
export interface TrainingListEntry {
  readonly account: string;
  readonly courses: readonly CourseState[];
  /** Whether every needed course counts now. */
  readonly complete: boolean;
}

/** The master list of all users and whether they completed their courses. */
export interface TrainingList {
  /** As decisions name it. */
  readonly version: string;
  readonly asOf: Instant;
  readonly entries: readonly TrainingListEntry[];
}

/** Training: recorded by security administrators, read by them and by program managers alone. */
export interface TrainingActs {
  /** @throws AccountError - COMPLETION_IN_FUTURE */
  recordTraining(input: CourseCompletion): Promise<void>;
  /**
   * Moves the deadline of a course that was completed before. At that instant access is lost.
   *
   * @throws AccountError - COMPLETION_MISSING
   */
  setTrainingDeadline(input: CourseDeadline): Promise<void>;
  /** The master list of all users, with the state of every course. */
  trainingList(): Promise<TrainingList>;
}

const completion = z.strictObject({
  account: accountId,
  course,
  completedAt: instant,
  validUntil: instant.optional(),
});
const newDeadline = z.strictObject({ account: accountId, course, deadline: instant });
const bySecurity = {
  verbs: ['ADMINISTER_TRAINING'],
  relations: [],
  about: ({ account }: AboutAccount) => ({ account }),
} as const;

const recordTraining: Act<CourseCompletion, void> = {
  ...bySecurity,
  name: 'RECORD_TRAINING',
  input: completion,
  async work({ account, course: done, completedAt, validUntil }, scene) {
    await scene.account(account);
    if (Date.parse(completedAt) > scene.now) throw new AccountError('COMPLETION_IN_FUTURE', {});
    const until = validUntil ?? aYearAfter(completedAt);
    return listed(account, {
      type: 'TRAINING_COMPLETED',
      data: { course: done, completedAt, validUntil: until },
    });
  },
};

const setTrainingDeadline: Act<CourseDeadline, void> = {
  ...bySecurity,
  name: 'SET_TRAINING_DEADLINE',
  input: newDeadline,
  async work({ account, course: due, deadline }, scene) {
    const isKnown = lastCompletion(await scene.account(account), due) !== null;
    if (!isKnown) throw new AccountError('COMPLETION_MISSING', { course: due });
    return listed(account, { type: 'TRAINING_DEADLINE_SET', data: { course: due, deadline } });
  },
};

const trainingList: Act<Readonly<Record<string, never>>, TrainingList> = {
  name: 'READ_TRAINING_LIST',
  verbs: ['READ_TRAINING_LIST'],
  relations: [],
  input: z.strictObject({}),
  about: () => ({}),
  async work(_, { reader, now, at }) {
    const version = await reader.trainingListVersion();
    const entries = (await reader.accounts()).map((account) => entryOf(account, now));
    return { result: { version, asOf: at, entries }, events: [], entries: entries.length };
  },
};

/** Binds the acts to somebody. */
export function trainingActs(run: Run): TrainingActs {
  return {
    recordTraining: (input) => run(recordTraining, input),
    setTrainingDeadline: (input) => run(setTrainingDeadline, input),
    trainingList: () => run(trainingList, {}),
  };
}

/** A change of training is a new version of the master list as well, both or neither. */
function listed(account: string, event: AccountEvent): Worked<void> {
  return {
    result: undefined,
    events: [
      { stream: { kind: 'account', id: account }, event },
      { stream: TRAINING_LIST, event: { type: 'TRAINING_LIST_CHANGED', data: { account } } },
    ],
  };
}

function entryOf(account: AccountState, now: number): TrainingListEntry {
  const courses = requiredCourses(account).map((needed): CourseState => {
    const last = lastCompletion(account, needed);
    return {
      course: needed,
      completedAt: last?.completedAt ?? null,
      lapsesAt: last === null ? null : lapsesAt(last),
      valid: isCourseValid(account, needed, now),
    };
  });
  return { account: account.id, courses, complete: courses.every(({ valid }) => valid) };
}
