import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administered, analystUpTo, type Administered } from '../testing/administered.ts';

/** Who took which step since the chain began, as a plain list: what the chain must agree with. */
interface Model {
  path: readonly (readonly [step: string, by: string])[];
}

type Command = fc.AsyncCommand<Model, Administered>;

const account = 'jdoe';
const order = ['requested', 'supervisor', 'manager', 'project', 'granted'] as const;

const steps = {
  requested: ({ as }: Administered, by: string) => as(by).requestAccess({ account }),
  supervisor: ({ as }: Administered, by: string) =>
    as(by).determineNeedToKnow({ account, needToKnow: 'reports on steel' }),
  manager: ({ as }: Administered, by: string) => as(by).approve({ account, needToKnow: 'steel project' }),
  project: ({ as }: Administered, by: string) => as(by).assignProject({ account, project: 'P-STEEL' }),
  granted: ({ as }: Administered, by: string) => as(by).grant({ account, roles: ['USER'] }),
  refuse: ({ as }: Administered, by: string) => as(by).refuse({ account, reason: 'no need' }),
  revoke: ({ as }: Administered, by: string) => as(by).revoke({ account }),
  unassign: ({ as }: Administered, by: string) => as(by).unassignProject({ account, project: 'P-STEEL' }),
} as const;

type Step = keyof typeof steps;

/** Any step by anybody, those who may and those who may not; the likely persons come more often. */
function grantCommands(): fc.Arbitrary<Command>[] {
  const people = ['jdoe', 'boss', 'pm-one', 'pm-two', 'admin', 'master-one', 'master-two', 'security'];
  const likely: readonly (readonly [Step, string])[] = [
    ['requested', 'jdoe'],
    ['supervisor', 'boss'],
    ['manager', 'pm-one'],
    ['project', 'admin'],
    ['granted', 'master-one'],
  ];
  const any = fc.tuple(
    fc.constantFrom<Step[]>(...order, 'refuse', 'revoke', 'unassign'),
    fc.constantFrom(...people),
  );
  const step = fc.oneof({ weight: 1, arbitrary: any }, { weight: 3, arbitrary: fc.constantFrom(...likely) });
  return [step.map(([name, by]) => command(name, by))];
}

function command(name: Step, by: string): Command {
  return {
    check: () => true,
    toString: () => `${name} by ${by}`,
    async run(model, real) {
      const before = await real.as('master-one').standing({ account });
      const isDone = await steps[name](real, by).then(
        () => true,
        () => false,
      );
      const after = await real.as('master-one').standing({ account });
      if (!isDone && after.state !== before.state) throw new Error('a refused step changed the state');
      if (isDone) model.path = pathAfter(model.path, name, by);
      if (after.state === 'GRANTED') requireWhole(model.path);
      if (model.path.length !== statesReached(after.state)) throw new Error(`${after.state} out of its turn`);
    },
  };
}

function pathAfter(path: Model['path'], name: Step, by: string): Model['path'] {
  if (name === 'refuse' || name === 'revoke') return [];
  if (name === 'unassign') return path.length === 4 ? path.slice(0, 3) : path;
  // A project that is assigned again after the grant is no step of the chain.
  if (name === 'project' && path.length === 5) return path;
  return [...path, [name, by]];
}

function requireWhole(path: Model['path']): void {
  if (path.map(([name]) => name).join() !== order.join()) throw new Error('granted by another path');
  const deciders = path.filter(([name]) => name !== 'project').map(([, by]) => by);
  if (new Set(deciders).size !== 4) throw new Error('one person took two steps');
}

function statesReached(state: string): number {
  return ['NOT_REQUESTED', 'REQUESTED', 'SUPERVISOR_OK', 'PM_OK', 'PROJECT_ASSIGNED', 'GRANTED'].indexOf(
    state,
  );
}

describe('the administration of grants', () => {
  it('R-06 reaches GRANTED by no other path: random walks of everybody through the administration', async () => {
    let granted = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(grantCommands(), { size: 'large', maxCommands: 60 }), async (commands) => {
        const real = await administered();
        await analystUpTo(real, 'registered');
        await fc.asyncModelRun(() => ({ model: { path: [] }, real }), commands);
        const { state } = await real.as('master-one').standing({ account: 'jdoe' });
        if (state === 'GRANTED') granted += 1;
      }),
      { numRuns: 20, seed: 20261124 },
    );
    expect(granted).toBeGreaterThan(3);
  });
});
