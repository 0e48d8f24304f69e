import { deepFreeze } from '../canonical/deep-freeze.ts';

/** A training course and whom it binds. */
export interface CourseRule {
  readonly title: string;
  readonly requiredOf: 'everyone' | 'ace_users';
}

/**
 * The annual courses, needed to gain access and to retain it.
 *
 * @source DHS/CBP/PIA-036 section 8.2
 */
export const COURSES = deepFreeze({
  PRIVACY: { title: 'Privacy', requiredOf: 'everyone' },
  INFORMATION_SECURITY: { title: 'Information security', requiredOf: 'everyone' },
  NATIONAL_SECURITY_INFORMATION: {
    title: 'Safeguarding national security information',
    requiredOf: 'everyone',
  },
  ACE_SYSTEM: { title: 'ACE system-specific training', requiredOf: 'ace_users' },
} as const satisfies Readonly<Record<string, CourseRule>>);

/** The code of a training course. */
export type Course = keyof typeof COURSES;
