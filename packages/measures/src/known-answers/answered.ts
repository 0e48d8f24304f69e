import type { MeasureValue } from '../algebra/interval.ts';
import type { AnyMeasure } from '../algebra/measure.ts';
import { evaluateQuestion } from '../evaluate/evaluate.ts';
import type { FactRows } from '../evaluate/row.ts';
import type { KnownAnswer } from './known-answer.ts';
import type { RecordAnswer } from './record-answer.ts';

type Asked = Pick<KnownAnswer | RecordAnswer, 'measure' | 'rows' | 'ask' | 'at'>;

/** The value that a known answer asks for, over its own rows or others. */
export function valueOf({ measure, rows, ask, at }: Asked, over: FactRows = rows): MeasureValue | null {
  const answer = evaluateQuestion({ period: { calendarYear: 2024 }, ...ask, measures: [measure] }, over);
  const row = answer.rows.find(({ key }) => key.join() === (at ?? []).join());
  return row?.values[0] ?? null;
}

/** What `compute` is handed for a known answer. */
export function handedInputs(asked: Asked): Readonly<Record<string, unknown>> {
  let seen: Readonly<Record<string, unknown>> = {};
  const spy: AnyMeasure = {
    ...asked.measure,
    compute: (inputs) => {
      seen = inputs;
      return null;
    },
  };
  valueOf({ ...asked, measure: spy });
  return seen;
}
