/** Why an input of a formula was refused. */
export type MeasureInputCode =
  | 'NOT_FINITE'
  | 'NEGATIVE'
  | 'NOT_POSITIVE'
  | 'NOT_AN_INTEGER'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'NOT_A_FRACTION'
  | 'NOT_A_DATE'
  | 'NOT_SUPPORTED'
  | 'SINGLE_UNIT';

const complaints: Readonly<Record<MeasureInputCode, string>> = {
  NOT_FINITE: 'is not a finite number',
  NEGATIVE: 'is negative',
  NOT_POSITIVE: 'is not positive',
  NOT_AN_INTEGER: 'is not a safe integer',
  TOO_SMALL: 'is too small',
  TOO_LARGE: 'is too large',
  NOT_A_FRACTION: 'is not between 0 and 1',
  NOT_A_DATE: 'is not a calendar date of the form YYYY-MM-DD',
  NOT_SUPPORTED: 'is not a supported choice',
  SINGLE_UNIT: 'has a single sampled unit, whose variance the policy refuses to guess',
};

/**
 * An input that lies outside the domain of a formula: the caller's mistake, never a property of the data
 * that a `null` could say. It names the formula and the parameter (`gini`, `values[3]`) and never the
 * value, so that it can be logged anywhere.
 */
export class MeasureInputError extends Error {
  readonly code: MeasureInputCode;
  readonly formula: string;
  readonly parameter: string;

  constructor(code: MeasureInputCode, formula: string, parameter: string) {
    super(`${formula}: ${parameter} ${complaints[code]}`);
    this.name = 'MeasureInputError';
    this.code = code;
    this.formula = formula;
    this.parameter = parameter;
  }

  /** What `JSON.stringify` writes: name, code, message, formula and parameter, without the stack. */
  toJSON(): Readonly<Record<'name' | 'code' | 'message' | 'formula' | 'parameter', string>> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      formula: this.formula,
      parameter: this.parameter,
    };
  }
}
