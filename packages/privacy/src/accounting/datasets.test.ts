import { describe, expect, it } from 'vitest';
import { openAccounting, type Accounting } from './open-accounting.ts';
import { testContext } from './testing/recording-guard.ts';

describe('the register of datasets', () => {
  async function approved({ agreements }: Accounting, id = 'MOU-CENSUS'): Promise<void> {
    await agreements.draft({ id, agreementKind: 'MOU', owner: 'owner', validUntil: null });
    await agreements.approve(id, 'CBP_PRIVACY_OFFICER', 'officer');
    await agreements.approve(id, 'CHIEF_COUNSEL', 'counsel');
    await agreements.approve(id, 'DHS_PRIVACY_OFFICE', 'dhs');
  }
  const census = {
    id: 'census-imdb',
    systemOfRecords: 'DHS/CBP-001',
    agreementId: 'MOU-CENSUS',
    containsPii: false,
  } as const;

  it('R-65 refuses a source whose agreement is missing, in review or ended', async () => {
    const accounting = openAccounting(testContext());
    const refused = { code: 'AGREEMENT_NOT_APPROVED' };
    await expect(accounting.datasets.register(census)).rejects.toMatchObject(refused);
    await accounting.agreements.draft({
      id: 'MOU-NEW',
      agreementKind: 'NEW_USE',
      owner: 'owner',
      validUntil: null,
    });
    await expect(accounting.datasets.register({ ...census, agreementId: 'MOU-NEW' })).rejects.toMatchObject(
      refused,
    );
    await approved(accounting);
    expect(await accounting.datasets.register(census)).toMatchObject({ state: 'REGISTERED' });
    await accounting.agreements.end('MOU-CENSUS');
    await expect(accounting.datasets.register({ ...census, id: 'census-exdb' })).rejects.toMatchObject(
      refused,
    );
  });

  it.each([undefined, null, '', 'DHS/CBP-006', 'constructor'])(
    'R-66 refuses a dataset under the notice %s',
    async (systemOfRecords) => {
      const accounting = openAccounting(testContext());
      await approved(accounting);
      await expect(
        accounting.datasets.register({ ...census, systemOfRecords } as never),
      ).rejects.toMatchObject({ code: 'SYSTEM_OF_RECORDS_MISSING' });
      expect(await accounting.datasets.list()).toEqual([]);
    },
  );

  it('R-66 takes each of the four notices', async () => {
    const accounting = openAccounting(testContext());
    await approved(accounting);
    // DHS/CBP/PIA-036, section 1.2.
    for (const systemOfRecords of ['DHS/CBP-001', 'DHS/CBP-004', 'DHS/CBP-020', 'DHS/ALL-004'] as const) {
      const id = `dataset-${systemOfRecords.replaceAll('/', '-')}`;
      const { state } = await accounting.datasets.register({ ...census, id, systemOfRecords });
      expect(state).toBe('REGISTERED');
    }
  });
});
