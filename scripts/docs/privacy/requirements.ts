import type { Requirements } from './requirement.ts';
import { requirementsOfAccess } from './requirements-of-access.ts';
import { requirementsOfData } from './requirements-of-data.ts';

/** The requirements on privacy, authority, audit and retention, by what they are about. */
export const requirements: Requirements = { ...requirementsOfAccess, ...requirementsOfData };
