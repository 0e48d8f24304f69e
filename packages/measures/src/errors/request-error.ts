/** From each code to the sentence that its parameters make; no sentence repeats a value of the data. */
const sentences = {
  PERIOD_NOT_UNDERSTOOD: (p: { expected: string }) => `the period is not understood: expected ${p.expected}`,
  PERIOD_NOT_WHOLE: (p: { level: string }) =>
    `the period does not consist of whole units of the level ${p.level}`,
  BASE_PERIOD_REQUIRED: () => 'a measure compares two periods: say with which (`compare`)',
  LEVEL_UNKNOWN: (p: { level: string }) => `there is no level ${p.level}`,
  LEVEL_NOT_ON_FACT: (p: { level: string; fact: string }) => `the fact ${p.fact} has no level ${p.level}`,
  LEVEL_REPEATED: (p: { level: string }) => `the level ${p.level} is asked for twice`,
  MEASURE_REPEATED: (p: { measure: string }) => `the measure ${p.measure} is asked for twice`,
  MEASURE_UNKNOWN: (p: { measure: string }) => `there is no measure ${p.measure}`,
  MEASURE_NOT_FINITE: (p: { measure: string }) =>
    `the measure ${p.measure} came out as no finite number where it must be null`,
  AMOUNT_OVERFLOW: (p: { input: string }) =>
    `the input ${p.input} is beyond 9,007,199,254,740,991, where sums stop being exact`,
} as const;

export type RequestErrorCode = keyof typeof sentences;
type Params<C extends RequestErrorCode> =
  Parameters<(typeof sentences)[C]> extends [infer P] ? P : Readonly<Record<string, never>>;

/** A question that cannot be answered as it was asked. */
export class RequestError<C extends RequestErrorCode = RequestErrorCode> extends Error {
  readonly code: C;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(code: C, params: Params<C>) {
    super((sentences[code] as (p: Params<C>) => string)(params));
    this.name = 'RequestError';
    this.code = code;
    this.params = Object.freeze(Object.assign({}, params));
  }
}
