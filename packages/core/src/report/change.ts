import type { ReportCell } from './report-data.ts';

/** How a figure differs from the same figure of the period compared with. */
export interface Change {
  /** Value less base, in the unit of the measure. */
  readonly difference: ReportCell;
  /** The difference over the size of the base, as a fraction: 0.25 is a quarter more. */
  readonly relative: ReportCell;
}

const notApplicable: ReportCell = { kind: 'notApplicable' };
const withheld: ReportCell = { kind: 'withheld' };

/**
 * Change from a base to a value.
 *
 * @formula difference = value - base; relative = (value - base) / |base|
 * @nulls Withheld when either is withheld, for the other could be worked out from the change; else not
 *   applicable when either is, and of intervals, whose change has an interval of its own that the two do not
 *   tell. Relative is not applicable as well when the base is zero, or when value
 *   and base lie on different sides of zero: a surplus is no multiple of a deficit.
 * @example
 * changeOf({ kind: 'value', value: 5 }, { kind: 'value', value: 4 });
 * // => { difference: { kind: 'value', value: 1 }, relative: { kind: 'value', value: 0.25 } }
 */
export function changeOf(value: ReportCell, base: ReportCell): Change {
  if (value.kind === 'withheld' || base.kind === 'withheld') {
    return { difference: withheld, relative: withheld };
  }
  if (value.kind !== 'value' || base.kind !== 'value') {
    return { difference: notApplicable, relative: notApplicable };
  }
  const difference = value.value - base.value;
  const sameSide = value.value * Math.sign(base.value) >= 0;
  return {
    difference: finite(difference),
    relative: sameSide && base.value !== 0 ? finite(difference / Math.abs(base.value)) : notApplicable,
  };
}

function finite(value: number): ReportCell {
  return Number.isFinite(value) ? { kind: 'value', value } : notApplicable;
}
