/** What each code says of the question; never a value of the data. */
export interface RequestErrorParams {
  PERIOD_NOT_UNDERSTOOD: { expected: string };
  PERIOD_NOT_WHOLE: { level: string };
  BASE_PERIOD_REQUIRED: Readonly<Record<string, never>>;
  CODE_NOT_OF_LEVEL: { level: string };
  LEVEL_UNKNOWN: { level: string };
  LEVEL_NOT_ON_FACT: { level: string; fact: string };
  LEVEL_NOT_CONFORMED: { level: string; measure: string };
  LEVEL_REPEATED: { level: string };
  MEASURE_REPEATED: { measure: string };
  MEASURE_UNKNOWN: { measure: string };
  MEASURE_NOT_FINITE: { measure: string };
  MEASURE_RESULT_MISMATCH: { measure: string; result: string };
  MEASURE_INTERVAL_DISORDERED: { measure: string };
  NUMBER_REQUIRED: { measure: string };
  SOURCE_LACKS_INPUT: { measure: string; source: string; input: string };
  AMOUNT_OVERFLOW: { input: string };
}

/** Why a question was refused; {@link RequestErrorParams} has the parameters of each. */
export type RequestErrorCode = keyof RequestErrorParams;

const sentences: { readonly [C in RequestErrorCode]: (p: RequestErrorParams[C]) => string } = {
  PERIOD_NOT_UNDERSTOOD: (p) => `the period is not understood: expected ${p.expected}`,
  PERIOD_NOT_WHOLE: (p) => `the period does not consist of whole units of the level ${p.level}`,
  BASE_PERIOD_REQUIRED: () => 'a measure compares two periods: say with which (`compare`)',
  CODE_NOT_OF_LEVEL: (p) => `a code to filter by is not of the form that the level ${p.level} has`,
  LEVEL_UNKNOWN: (p) => `there is no level ${p.level}`,
  LEVEL_NOT_ON_FACT: (p) => `the fact ${p.fact} has no level ${p.level}`,
  LEVEL_NOT_CONFORMED: (p) =>
    `the level ${p.level} has other codes in imports than in exports, and ${p.measure} brings the two together`,
  LEVEL_REPEATED: (p) => `the level ${p.level} is asked for twice`,
  MEASURE_REPEATED: (p) => `the measure ${p.measure} is asked for twice`,
  MEASURE_UNKNOWN: (p) => `there is no measure ${p.measure}`,
  MEASURE_NOT_FINITE: (p) => `the measure ${p.measure} came out as no finite number where it must be null`,
  MEASURE_RESULT_MISMATCH: (p) =>
    `the measure ${p.measure} came out as something else than the ${p.result} that it declares`,
  MEASURE_INTERVAL_DISORDERED: (p) =>
    `the interval of the measure ${p.measure} came out with its estimate outside of its ends`,
  NUMBER_REQUIRED: (p) => `an operator takes a measure that gives a number; ${p.measure} gives an interval`,
  SOURCE_LACKS_INPUT: (p) =>
    `the measure ${p.measure} cannot be taken from ${p.source}: nothing there corresponds to ${p.input}`,
  AMOUNT_OVERFLOW: (p) => `the input ${p.input} is beyond 9,007,199,254,740,991, where sums stop being exact`,
};

/** A question that cannot be answered as it was asked. */
export class RequestError<C extends RequestErrorCode = RequestErrorCode> extends Error {
  readonly code: C;
  readonly params: Readonly<RequestErrorParams[C]>;

  constructor(code: C, params: RequestErrorParams[C]) {
    super(sentences[code](params));
    this.name = 'RequestError';
    this.code = code;
    this.params = Object.freeze(Object.assign({}, params));
  }
}
