import { not } from '../algebra/conditions.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const lines = rowsOf('entry_line');

const RE_WAREHOUSED = '22';
/** Imported for a time under bond, for a trade fair, for a permanent exhibition. */
const TEMPORARY = ['23', '24', '25'] as const;
const ADMITTED_TO_ZONE = '26';
/** Withdrawn for consumption from a zone, or from a warehouse: in general, under quota, under a duty order, under both. */
const WITHDRAWN = ['06', '31', '32', '34', '38'] as const;
/** Transported under bond, on to another port or out again. */
const IN_TRANSIT = ['61', '62', '63', '69', '70'] as const;

/**
 * Lines of goods entered or withdrawn for consumption: what is warehoused, imported for a time, admitted to a zone or
 * in transit is no consumption.
 *
 * @source census-guide
 */
export const isForConsumption: Predicate = not(
  lines.codeIn('entry_type', '21', RE_WAREHOUSED, ...TEMPORARY, ADMITTED_TO_ZONE, ...IN_TRANSIT),
);

/**
 * Lines of goods that arrive: what is withdrawn from a warehouse or zone arrived before, what is moved between
 * warehouses too, and what comes for a time or passes through is not counted.
 *
 * @source census-guide
 */
export const isArrival: Predicate = not(
  lines.codeIn('entry_type', RE_WAREHOUSED, ...TEMPORARY, ...WITHDRAWN, ...IN_TRANSIT),
);
