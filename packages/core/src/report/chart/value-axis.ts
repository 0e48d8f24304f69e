import { units, type UnitName } from '@tradepulse/measures';

/** The axis of a unit: its title, and labels that a glance takes in: `$400B`, `1.5M`, `2.5%`. */
export function valueAxis(unit: UnitName): Readonly<Record<string, unknown>> {
  return {
    title: units[unit].title,
    labelExpr: labelExpression(unit),
    tickCount: 5,
    domain: false,
    ticks: false,
  };
}

/** Whether bars and lines of a unit start from zero: amounts do, so that their sizes compare; rates need not. */
export function startsAtZero(unit: UnitName): boolean {
  const { display, digits } = units[unit];
  return display !== 'percent' && digits === 0;
}

function labelExpression(unit: UnitName): string {
  const { display, digits } = units[unit];
  if (unit === 'percentage_points') return "format(datum.value * 100, ',.3~f')";
  if (display === 'percent') return "format(datum.value, ',.3~%')";
  const dollar = display === 'money' ? '$' : '';
  // SI prefixes say G where people say B, for a billion.
  if (digits === 0) return `replace(format(datum.value, '${dollar},.3~s'), 'G', 'B')`;
  return `format(datum.value, '${dollar},.${digits}~f')`;
}
