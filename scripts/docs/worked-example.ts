import { isInterval, type AnyMeasure, type MeasureValue } from '../../packages/measures/src/index.ts';
import { handedInputs } from '../../packages/measures/src/known-answers/answered.ts';
import type { KnownAnswer } from '../../packages/measures/src/known-answers/known-answer.ts';
import type { RecordAnswer } from '../../packages/measures/src/known-answers/record-answer.ts';
import { recordAnswers } from '../../packages/measures/src/known-answers/record-answers.ts';
import { tradeAnswers } from '../../packages/measures/src/known-answers/trade-answers.ts';
import { arithmeticFor, passagesByMeasure, type Passage } from './written-arithmetic.ts';

type Answer = KnownAnswer | RecordAnswer;

/** A case of which someone knows the answer, as the page shows it. */
export interface WorkedExample {
  /** What `compute` is called with; null when it is too long to be read. */
  readonly call: string | null;
  /** The answer as arithmetic on the figures of the rows; null when it is written otherwise. */
  readonly arithmetic: string | null;
  readonly result: string;
  /** The file that has the rows, from the root of the project. */
  readonly path: string;
}

/** Longer texts are not read on a page. */
const MOST_CHARACTERS = 160;

const answers: ReadonlyMap<string, readonly Answer[]> = Map.groupBy<string, Answer>(
  [...tradeAnswers, ...recordAnswers],
  ({ measure }) => measure.id,
);
const passages = passagesByMeasure();

/**
 * The example of a measure among its known answers: one that is neither null nor zero, if there is any, with its
 * arithmetic where it has one, and the shortest.
 */
export function workedExample(measure: AnyMeasure): WorkedExample {
  const written = passages.get(measure.id) ?? [];
  const defined = (answers.get(measure.id) ?? []).filter(({ expected }) => expected !== null);
  const [best] = defined
    .map((answer) => exampleOf(answer, written))
    .toSorted((one, other) => costOf(one) - costOf(other));
  const path = written[0]?.path;
  if (best === undefined || path === undefined)
    throw new Error(`${measure.id} has no known answer that is defined`);
  return { ...best, path };
}

function exampleOf(answer: Answer, written: readonly Passage[]): Omit<WorkedExample, 'path'> {
  const { expected } = answer;
  const inputs = handedInputs(answer);
  const call =
    [Infinity, 3, 1].map((most) => callText(inputs, most)).find((text) => text.length <= MOST_CHARACTERS) ??
    null;
  const arithmetic =
    typeof expected === 'number'
      ? (written.map(({ text }) => arithmeticFor(expected, text)).find((each) => each !== null) ?? null)
      : null;
  return {
    call,
    arithmetic: arithmetic !== null && arithmetic.length <= MOST_CHARACTERS ? arithmetic : null,
    result: resultText(expected),
  };
}

/** Zero says little, and what cannot be read says nothing. */
function costOf({ call, arithmetic, result }: Omit<WorkedExample, 'path'>): number {
  return (
    (result === '0' ? 4000 : 0) +
    (call === null ? 1000 : call.length) +
    (arithmetic === null ? 500 : arithmetic.length)
  );
}

/** Inputs as they stand in code, of long lists the first few. */
function callText(value: unknown, most: number): string {
  if (Array.isArray(value)) {
    const rest = value.length > most ? [`/* and ${value.length - most} more */`] : [];
    return `[${[...value.slice(0, most).map((each) => callText(each, most)), ...rest].join(', ')}]`;
  }
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'number') return rounded(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const properties = Object.entries(value).map(([name, of]) => `${name}: ${callText(of, most)}`);
  return `{ ${properties.join(', ')} }`;
}

/** Ten digits: more are rounding. */
const rounded = (value: number): string => String(Number(value.toPrecision(10)));

function resultText(value: MeasureValue | null): string {
  if (value === null) return 'null';
  if (!isInterval(value)) return rounded(value);
  return `${rounded(value.estimate)} (${rounded(value.lower)} to ${rounded(value.upper)})`;
}
