import type { RuleForServices } from './rule.ts';

/** What a service may ask, once access was granted to it. */
export const SERVICE_RULES: readonly RuleForServices[] = [
  {
    reason: 'MASTER_ADMINISTRATOR_GRANT_MISSING',
    // A grant that is dated in the future has not happened.
    denies: ({ principal: { grantedAt }, now }) => grantedAt === null || Date.parse(grantedAt) > now,
  },
  {
    reason: 'SERVICE_DOES_NOT_PERMIT',
    denies: ({ principal, request, policy }) => {
      const { verbs, purposes } = policy.services[principal.service];
      return !verbs.includes(request.verb) || !purposes.includes(request.purpose);
    },
  },
  {
    reason: 'MODULE_NOT_FOR_SERVICE',
    denies: ({ principal, request, policy }) =>
      request.module !== null && !policy.services[principal.service].modules.includes(request.module),
  },
  {
    reason: 'FTI_COMPARTMENT_MISSING',
    denies: ({ request, policy }) =>
      request.classes.some((name) => policy.classes[name].sensitivity === 'tax'),
  },
];
