import { not } from '../../../algebra/conditions.ts';
import { protests } from './protests.ts';

/**
 * Protests that CBP has to decide or has decided: not withdrawn, and not rejected as filed too late or against what
 * cannot be protested.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026), JJ record: meanings of the status
 */
export const consideredProtests = protests.where(not(protests.codeIn('status', 'WD', 'UT', 'NP')));

/** Protests that CBP decided in the period. */
export const decidedProtests = consideredProtests.on('decision_date');
