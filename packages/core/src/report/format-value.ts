import { units, type UnitName } from '@tradepulse/measures';
import { figureOf } from './figure-of.ts';
import type { ReportCell } from './report-data.ts';

/** What is printed for a withheld figure. Nothing says why it is withheld. */
export const withheldMark = 'D';
/** What is printed where nothing is defined or reported. */
export const notApplicableMark = 'n/a';

/** Figures of one unit, for people. Made once a column: making one costs more than using it. */
export interface ValueFormat {
  /** In full: `3,263,893,254,128`, `2.36%`, `1.0234`. */
  readonly full: (value: number) => string;
  /** At a glance: `$3.26 trillion`, `2.36%`. */
  readonly headline: (value: number) => string;
  /** In the margin of a chart: `$3.26T`, `2.36%`. */
  readonly short: (value: number) => string;
  /** A difference, with its sign: `+12,345`, `−0.12 pp`. */
  readonly difference: (value: number) => string;
}

const locale = 'en-US';

/**
 * The format of a unit.
 *
 * @example
 * valueFormat('usd').headline(3_263_893_254_128); // => '$3.26 trillion'
 * valueFormat('percent').full(0.0236); // => '2.36%'
 */
export function valueFormat(unit: UnitName): ValueFormat {
  const { display } = units[unit];
  return display === 'percent' ? ratioFormat(unit) : amountFormat(unit, display === 'money');
}

function ratioFormat(unit: UnitName): ValueFormat {
  const percent: Intl.NumberFormatOptions = { style: 'percent', ...fixed(units[unit].digits) };
  const points = (form: (value: number) => string) => (value: number) => form(value).replace('%', ' pp');
  const plain = decimals({ ...percent, signDisplay: 'negative' });
  const full = unit === 'percentage_points' ? points(plain) : plain;
  const difference = points(decimals({ ...percent, signDisplay: 'exceptZero' }));
  return { full, headline: full, short: full, difference };
}

function amountFormat(unit: UnitName, money: boolean): ValueFormat {
  const { digits } = units[unit];
  const marked = (form: (value: number) => string) => (money ? withDollarSign(form) : form);
  const full = decimals({ ...fixed(digits), signDisplay: 'negative' });
  const large = { notation: 'compact', ...significant } as const;
  return {
    full,
    headline: marked(fromLimit(1_000_000, decimals({ ...large, compactDisplay: 'long' }), full)),
    short: marked(fromLimit(10_000, decimals({ ...large, compactDisplay: 'short' }), full)),
    difference: decimals({ ...fixed(digits), signDisplay: 'exceptZero' }),
  };
}

// The currency style of Intl has no long words: it would say $3.26T.
function withDollarSign(form: (value: number) => string): (value: number) => string {
  return (value) => form(value).replace(/^−?/, '$&$$');
}

const significant = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 } as const;

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function decimals(options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locale, options);
  return (value) => format.format(value).replace('-', '−');
}

function fromLimit(
  limit: number,
  large: (value: number) => string,
  small: (value: number) => string,
): (value: number) => string {
  return (value) => (Math.abs(value) >= limit ? large(value) : small(value));
}

/**
 * A cell for people: its figure in the given form, of an interval the estimate; `D` where it is withheld, `n/a` where
 * there is none.
 */
export function formatCell(cell: ReportCell, form: (value: number) => string): string {
  if (cell.kind === 'withheld') return withheldMark;
  const figure = figureOf(cell);
  return figure === null ? notApplicableMark : form(figure);
}

/**
 * The ends of an interval for people; null where there is none to show.
 *
 * @example
 * formatBounds({ kind: 'interval', estimate: 0.9, lower: 0.8, upper: 0.95 }, valueFormat('percent').full); // => '80.00% to 95.00%'
 */
export function formatBounds(cell: ReportCell, form: (value: number) => string): string | null {
  return cell.kind === 'interval' ? `${form(cell.lower)} to ${form(cell.upper)}` : null;
}

/** A change relative to its base, with its sign: `+4.2%`. */
export function formatRelativeChange(value: number): string {
  return decimals({ style: 'percent', ...fixed(1), signDisplay: 'exceptZero' })(value);
}
