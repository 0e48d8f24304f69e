import { not } from '../../../algebra/conditions.ts';
import { protests } from './protests.ts';

/** Protests that CBP has to decide or has decided: not withdrawn, and not rejected as filed too late. */
export const consideredProtests = protests.where(not(protests.codeIn('status', 'WD', 'UT')));

/** Protests that CBP decided in the period. */
export const decidedProtests = consideredProtests.on('decision_date');
