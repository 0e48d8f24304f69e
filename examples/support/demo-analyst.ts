import type { Person } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';

/** A made-up CBP analyst. An application builds principals from its own accounts, grants and training records. */
export function demoAnalyst(): Person {
  return grantedPerson({ id: 'demo-analyst', project: 'imports-2024' });
}
