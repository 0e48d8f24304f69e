import { describe, expect, it } from 'vitest';
import { seal } from '../classes/sealed.ts';
import { openAccounting } from './open-accounting.ts';
import { authorisedCase, entry, form, subject } from './testing/forms.ts';
import { testContext } from './testing/recording-guard.ts';

describe('disclosures', () => {
  it('R-63 records date, nature, purpose, recipient, subject and memorandum of each record', async () => {
    const context = testContext();
    const accounting = openAccounting(context);
    const id = await authorisedCase(accounting);
    const disclosure = await accounting.disclosures.disclose(id, 'memo-1', [entry()]);
    expect(disclosure.state).toBe('DISCLOSED');
    const [found] = await accounting.disclosures.accountingOf(subject);
    expect(found).toMatchObject({ disclosureId: id, memoId: 'memo-1', disclosedOn: '2026-11-25' });
    expect(found?.entryId).toBe(disclosure.entries[0]);
    expect(Object.keys(found?.texts ?? {})).toEqual([
      'nature',
      'purpose',
      'recipientAddress',
      'recipientName',
    ]);
    expect(String(found?.texts['recipientName'])).toBe('[sealed:NAME]');
  });

  it('R-63 is found by the individual whatever the writing of the number, and by nobody else', async () => {
    const accounting = openAccounting(testContext());
    await accounting.disclosures.disclose(await authorisedCase(accounting), 'memo-1', [entry()]);
    const find = (number: string) =>
      accounting.disclosures.accountingOf({ kind: 'business', number: seal('EIN', number) });
    expect(await find('00-7654321')).toHaveLength(1);
    expect(await find(' 00-7654321')).toHaveLength(1);
    expect(await find('00-7654322')).toHaveLength(0);
  });

  it('R-63 does not tell the individual of disclosures for law enforcement', async () => {
    const context = testContext();
    const accounting = openAccounting(context);
    const id = await authorisedCase(accounting);
    await accounting.disclosures.disclose(id, 'memo-1', [entry({ lawEnforcement: true }), entry()]);
    expect(await accounting.disclosures.accountingOf(subject)).toHaveLength(1);
    // Kept it is all the same.
    const key = context.cipher.identity('business', subject.number);
    expect(await context.store.entriesOf(key)).toHaveLength(2);
  });

  it.each([
    ['nature', undefined],
    ['recipientAddress', seal('ADDRESS_BUSINESS', '')],
    ['disclosedOn', '25 November'],
    ['lawEnforcement', 'no'],
    ['subject', { kind: 'person', number: seal('SSN', '078-05-1120') }],
  ])('R-63 refuses a form DHS-191 without its %s, and nothing is disclosed', async (field, value) => {
    const accounting = openAccounting(testContext());
    const id = await authorisedCase(accounting);
    const broken = entry({ [field]: value });
    await expect(accounting.disclosures.disclose(id, 'memo-1', [broken])).rejects.toMatchObject({
      code: 'FORM_MALFORMED',
      params: { field },
    });
    expect((await accounting.disclosures.get(id)).state).toBe('CASE_SPECIFIC_AUTHORISATION_MEMO');
  });

  it('R-62 takes a memorandum once: not for a second case', async () => {
    const accounting = openAccounting(testContext());
    await authorisedCase(accounting);
    await expect(authorisedCase(accounting)).rejects.toMatchObject({ code: 'MEMO_OF_ANOTHER_CASE' });
    await expect(authorisedCase(accounting, 'memo-2')).resolves.toBeTypeOf('string');
  });

  it('R-61 begins with a request that was referred', async () => {
    const { requests, disclosures } = openAccounting(testContext());
    const { request } = await requests.receive(form());
    await expect(disclosures.open(request.id)).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await expect(disclosures.open('nothing')).rejects.toMatchObject({ code: 'CASE_UNKNOWN' });
  });
});
