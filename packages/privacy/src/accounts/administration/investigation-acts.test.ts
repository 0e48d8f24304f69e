import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../../authority/access-request.ts';
import { decide } from '../../authority/decide.ts';
import { administered, analystUpTo, T0, type Administered } from '../testing/administered.ts';

const investigation = 'CASE-7';
const account = 'jdoe';
const entity = { kind: 'business', key: 'ab'.repeat(32) } as const;
const other = { kind: 'business', key: 'cd'.repeat(32) } as const;
const ask: AccessRequest = {
  verb: 'REVEAL_PII',
  purpose: 'INVESTIGATION',
  project: 'P-STEEL',
  module: 'ADD_WH',
  investigation,
  entities: [entity],
  classes: ['NAME'],
};
const reasons = async (test: Administered, what = ask): Promise<readonly string[]> =>
  decide(await test.principals.current(account), what, test.clock).reasons;

async function investigated(): Promise<Administered> {
  const test = await administered();
  await analystUpTo(test, 'granted');
  const admin = test.as('admin');
  await admin.openInvestigation({ investigation });
  await admin.addEntityToScope({ investigation, entity });
  await admin.associate({ account, investigation, needToKnow: 'undervaluation of steel' });
  return test;
}

describe('investigations', () => {
  it('R-14 are the ground on which identities within their scope are shown, and no others', async () => {
    const test = await investigated();
    expect(await reasons(test)).toEqual(['PERMITTED_BY_ROLE']);
    expect(await reasons(test, { ...ask, entities: [other] })).toEqual(['ENTITY_NOT_IN_SCOPE']);
    const [association] = (await test.principals.current(account))?.investigations ?? [];
    expect(association).toEqual({
      id: investigation,
      status: 'active',
      opensAt: '2026-10-01T00:00:00.000Z',
      closesAt: null,
      assigned: { by: 'admin', at: '2026-10-01T00:00:00.000Z', needToKnow: 'undervaluation of steel' },
      entities: [entity],
    });
  });

  it.each([
    [
      'closed',
      'INVESTIGATION_NOT_ACTIVE',
      (test: Administered) => test.as('admin').closeInvestigation({ investigation }),
    ],
    [
      'without the entity',
      'ENTITY_NOT_IN_SCOPE',
      (test: Administered) => test.as('admin').removeEntityFromScope({ investigation, entity }),
    ],
    [
      'no more that of the person',
      'INVESTIGATION_NOT_ASSIGNED',
      (test: Administered) => test.as('admin').dissociate({ account, investigation }),
    ],
  ])('R-14 show nobody at the next call once they are %s', async (_, reason, act) => {
    const test = await investigated();
    await act(test);
    expect(await reasons(test)).toEqual([reason]);
  });

  it('R-14 end at their day', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const closesAt = new Date(T0 + 1000).toISOString();
    await test.as('admin').openInvestigation({ investigation, closesAt });
    await test.as('admin').addEntityToScope({ investigation, entity });
    await test.as('admin').associate({ account, investigation, needToKnow: 'undervaluation' });
    test.moveTo(T0 + 999);
    expect(await reasons(test)).toEqual(['PERMITTED_BY_ROLE']);
    test.moveTo(T0 + 1000);
    expect(await reasons(test)).toEqual(['INVESTIGATION_NOT_ACTIVE']);
  });

  it.each(['12-3456789', '123456789', 'ACME STEEL', 'AB'.repeat(32), ''])(
    'R-14 take entities by their keyed token, never plain (%#)',
    async (key) => {
      const { as } = await investigated();
      const call = as('admin').addEntityToScope({ investigation, entity: { kind: 'business', key } });
      await expect(call).rejects.toMatchObject({ code: 'INPUT_INVALID', params: { field: 'entity' } });
    },
  );

  it('R-05 R-14 are not widened, closed or joined by those who work on them, nor joined by oneself', async () => {
    const test = await investigated();
    const admin = test.as('admin');
    const self = admin.associate({ account: 'admin', investigation, needToKnow: 'x' });
    await expect(self).rejects.toMatchObject({ params: { reasons: 'SELF_ADMINISTRATION' } });
    await test.as('master-one').changeRoles({ account, roles: ['ADMIN'] });
    for (const act of [
      () => test.as(account).addEntityToScope({ investigation, entity: other }),
      () => test.as(account).closeInvestigation({ investigation }),
      () => test.as(account).associate({ account: 'security', investigation, needToKnow: 'x' }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'OWN_INVESTIGATION' });
    }
  });

  it('are opened once, and need a written reason', async () => {
    const { as } = await investigated();
    await expect(as('admin').openInvestigation({ investigation })).rejects.toMatchObject({
      code: 'INVESTIGATION_EXISTS',
    });
    const blank = as('admin').associate({ account: 'security', investigation, needToKnow: ' ' });
    await expect(blank).rejects.toMatchObject({ code: 'NEED_TO_KNOW_BLANK' });
    await expect(as('admin').closeInvestigation({ investigation: 'CASE-8' })).rejects.toMatchObject({
      code: 'INVESTIGATION_UNKNOWN',
    });
  });
});
