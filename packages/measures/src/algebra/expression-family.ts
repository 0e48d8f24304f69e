import type {
  ArithmeticExpression,
  BasicExpression,
  CalendarExpression,
  Expression,
  TextExpression,
} from './expression.ts';

const families = {
  arithmetic: ['add', 'subtract', 'multiply', 'divide', 'least', 'greatest', 'absolute', 'remainder'],
  calendar: ['days', 'working_days', 'seconds', 'day_of', 'month_of', 'year_of', 'first_day', 'last_day'],
  text: ['prefix', 'join', 'leading_digits'],
  basic: ['column', 'constant', 'choose', 'or_else', 'outer'],
} as const;

const isOf = (family: readonly string[], { kind }: Expression): boolean => family.includes(kind);

/** Whether an expression computes with numbers. */
export function isArithmetic(expression: Expression): expression is ArithmeticExpression {
  return isOf(families.arithmetic, expression);
}

/** Whether an expression computes with days and moments. */
export function isCalendar(expression: Expression): expression is CalendarExpression {
  return isOf(families.calendar, expression);
}

/** Whether an expression makes a code. */
export function isText(expression: Expression): expression is TextExpression {
  return isOf(families.text, expression);
}

/** Whether an expression is a column, a constant or a choice. */
export function isBasic(expression: Expression): expression is BasicExpression {
  return isOf(families.basic, expression);
}
