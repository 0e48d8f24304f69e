import type { Person } from '@tradepulse/privacy';

/**
 * A CBP analyst with everything that access needs: an application builds this from its own accounts. The
 * dates stand around today, so that the demonstration keeps running.
 */
export function demoAnalyst(now: Date): Person {
  const at = (daysFromNow: number): string =>
    new Date(now.getTime() + daysFromNow * 86_400_000).toISOString();
  const needToKnow = 'Performance reports on imports';
  const course = (name: Person['training'][number]['course']) => ({
    course: name,
    completedAt: at(-30),
    validUntil: at(335),
  });
  return {
    kind: 'person',
    id: 'demo-analyst',
    authenticated: true,
    status: 'active',
    expiresAt: null,
    employer: 'CBP',
    roles: ['USER'],
    grant: {
      requested: { by: 'demo-analyst', at: at(-20) },
      supervisorApproval: { by: 'demo-supervisor', at: at(-19), needToKnow },
      programManagerApproval: { by: 'demo-program-manager', at: at(-18), needToKnow },
      projectAssignment: { by: 'demo-program-manager', at: at(-17) },
      masterAdministratorGrant: { by: 'demo-administrator', at: at(-16) },
    },
    projects: [{ id: 'imports-2024', assignedAt: at(-17), modules: ['ADD_WH'] }],
    training: [course('PRIVACY'), course('INFORMATION_SECURITY'), course('NATIONAL_SECURITY_INFORMATION')],
    trainingListVersion: 'demo',
    aceUser: false,
  };
}
