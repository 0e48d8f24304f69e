import type { RuleForServices } from './rule.ts';

/** What a service may ask. */
export const SERVICE_RULES: readonly RuleForServices[] = [
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
