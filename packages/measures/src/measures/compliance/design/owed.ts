import { minus } from '../../../algebra/values.ts';
import { reviewedLines } from './reviewed-lines.ts';

/** What a reviewed line owes beyond what was paid on it; below zero where too much was. */
export const owed = minus(reviewedLines.number('due_amount'), reviewedLines.number('paid'));
