import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { imports } from './fact-inputs.ts';
import type { Interval } from './interval.ts';
import { measure } from './measure.ts';

const described = {
  title: 'Lines',
  unit: 'count',
  direction: 'neutral',
  formula: 'n',
  source: 'definition',
} as const;
const lines = measure({
  ...described,
  id: 'test/lines',
  inputs: { lines: imports.count() },
  compute: (inputs) => inputs.lines,
});
const aboutLines = measure({
  ...described,
  id: 'test/about-lines',
  result: 'interval',
  inputs: { lines: imports.count() },
  compute: ({ lines: count }) =>
    count === null ? null : { estimate: count, lower: count - 1, upper: count + 1 },
});
const rows = [
  { commodity: '0101210010', country: '1220', year: 2024, month: 1 },
  { commodity: '0101210010', country: '2010', year: 2024, month: 1 },
];

describe('measure', () => {
  it('gives a number unless the definition says otherwise, and says so before anything is computed', () => {
    const kinds: readonly ['number', 'interval'] = [lines.result, aboutLines.result];
    expect(kinds).toEqual(['number', 'interval']);
  });

  it('computes and evaluates to what it declares', () => {
    const computed: Interval | null = aboutLines.compute({ lines: 5 });
    expect(computed).toEqual({ estimate: 5, lower: 4, upper: 6 });
    const count: number | null = evaluate(lines, rows);
    const interval: Interval | null = evaluate(aboutLines, rows);
    expect([count, interval]).toEqual([2, { estimate: 2, lower: 1, upper: 3 }]);
  });

  it('does not compile when it computes something else than it declares', () => {
    const said = { ...described, id: 'test/wrong', inputs: {} } as const;
    const interval = { estimate: 1, lower: 0, upper: 2 };
    // @ts-expect-error -- an interval is declared, and a number computed
    const number = measure({ ...said, result: 'interval', compute: () => 1 });
    // @ts-expect-error -- nothing is declared, which means a number
    const undeclared = measure({ ...said, compute: () => interval });
    expect([number.result, undeclared.result]).toEqual(['interval', 'number']);
  });
});
