import { describe, expect, it } from 'vitest';
import { loadLinearSolver, type Highs } from './load-linear-solver.ts';

const small = {
  cost: [-3, -5],
  lower: [0, 0],
  upper: [4, Infinity],
  rowLower: [-Infinity, -Infinity],
  rowUpper: [12, 18],
  rows: { starts: [0, 1, 3], indices: [1, 0, 1], values: [2, 3, 2] },
};

describe('loadLinearSolver', () => {
  it('solves the Wyndor Glass problem: 36 at (2, 6)', async () => {
    // Hillier and Lieberman, Introduction to Operations Research, section 3.1.
    const model = (await loadLinearSolver()).open(small);
    const solution = model.minimise();
    expect(solution).toMatchObject({ status: 'optimal', objective: -36 });
    expect(solution.status === 'optimal' && [...solution.values]).toEqual([2, 6]);
    model.dispose();
  });

  it('says what has no solution and what has no least cost', async () => {
    const solver = await loadLinearSolver();
    const model = solver.open(small);
    model.addRow(100, Infinity, [0], [1]);
    expect(model.minimise().status).toBe('infeasible');
    const free = { starts: [0], indices: [], values: [] };
    const open = solver.open({
      cost: [-1],
      lower: [0],
      upper: [Infinity],
      rowLower: [],
      rowUpper: [],
      rows: free,
    });
    expect(open.minimise().status).toBe('unbounded');
  });

  it('says which package is missing', async () => {
    const missing = Object.assign(new Error('not there'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(loadLinearSolver({ load: () => Promise.reject(missing) })).rejects.toMatchObject({
      code: 'INTERVAL_AUDIT_NEEDS_HIGHS',
    });
  });

  it('drops what the solver says of an error: it may hold numbers of the table', async () => {
    const failing: Highs = {
      createModel() {
        throw new Error('row 7 has the value 463000');
      },
    };
    const solver = await loadLinearSolver({ load: () => Promise.resolve(failing) });
    const error = (() => {
      try {
        return solver.open(small);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ code: 'SOLVER_FAILED' });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('463000');
  });

  it('takes a stopped solve for no answer', async () => {
    const solver = await loadLinearSolver({ secondsPerSolve: 0 });
    const model = solver.open({ ...small, whole: [true, true] });
    expect(() => model.minimise()).toThrowError(expect.objectContaining({ code: 'SOLVER_STOPPED' }) as Error);
  });
});
