import type { Clock } from '../clock.ts';
import { AuditError } from './audit-error.ts';
import type { Stamp } from './chain.ts';
import { thisOrigin } from './files/process-identity.ts';

/** Makes the stamps of records: the time by the host's clock, and by one that only goes forward. */
export function stamper(clock: Clock): () => Stamp {
  const origin = Object.freeze(thisOrigin());
  return () => {
    const now = clock.now();
    // A time that no date can say would break the chain for everyone who waits.
    if (!Number.isFinite(now) || now < 0 || now > LAST) {
      throw new AuditError('AUDIT_RECORD_INVALID', { field: 'time' });
    }
    return { now, mono: Math.round(performance.now() * 1000), origin };
  };
}

/** The end of the year 9999: later years have more digits, and would sort before. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
