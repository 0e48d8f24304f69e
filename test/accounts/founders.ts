import type { Founder } from '@tradepulse/privacy';

/** When everything on paper was signed. */
export const paper = '2026-01-02T00:00:00.000Z';

/** The courses that everybody needs. */
export const courses = ['PRIVACY', 'INFORMATION_SECURITY', 'NATIONAL_SECURITY_INFORMATION'] as const;

/** One of the first, whom a program manager approved on paper. */
export function founder(account: string, manager: string, change: Partial<Founder>): Founder {
  const need = { at: paper, needToKnow: 'runs the system' };
  return {
    account,
    supervisor: 'director',
    roles: [],
    chain: {
      requested: { by: account, at: paper },
      supervisorApproval: { by: 'director', ...need },
      programManagerApproval: { by: manager, ...need },
      projectAssignment: { by: manager, at: paper },
    },
    training: courses.map((course) => ({ course, completedAt: paper })),
    ...change,
  };
}
