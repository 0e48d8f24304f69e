import { describe, expect, it } from 'vitest';
import { seal } from '../classes/sealed.ts';
import { unreleased } from '../disclosure/unreleased.ts';
import { openAccounting } from './open-accounting.ts';
import { form, released } from './testing/forms.ts';
import { testContext } from './testing/recording-guard.ts';

describe('requests from outside', () => {
  it('R-60 keeps a copy of every request, and rejects an incomplete one by codes', async () => {
    const { requests } = openAccounting(testContext());
    const { intendedUse: _, ...incomplete } = form();
    const { request, referral } = await requests.receive(incomplete);
    expect(request).toMatchObject({ state: 'REJECTED', rejections: ['INTENDED_USE_MISSING'] });
    expect(referral).toBeNull();
    expect(Object.keys(await requests.copy(request.id))).toEqual([
      'requestedInformation',
      'requesterAddress',
      'requesterName',
      'text',
    ]);
    await expect(requests.answer(request.id, released())).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('R-60 counts an empty text as missing, and refuses one that is not sealed', async () => {
    const { requests } = openAccounting(testContext());
    const { request } = await requests.receive(form({ text: seal('NAME', '  ') }));
    expect(request.rejections).toEqual(['WRITTEN_TEXT_MISSING']);
    const plain = { ...form(), text: 'in the clear' } as never;
    await expect(requests.receive(plain)).rejects.toMatchObject({
      code: 'FORM_MALFORMED',
      params: { field: 'text' },
    });
  });

  it('R-61 never answers about a specific trader: it refers, and keeps the copy', async () => {
    const { requests } = openAccounting(testContext());
    const { request, referral } = await requests.receive(form({ about: 'SPECIFIC_TRADER' }));
    expect(referral?.code).toBe('ACE_BUSINESS_OFFICE_REFERRAL');
    expect(referral?.directions.to).toContain('ACE Business Office');
    expect(Object.keys(await requests.copy(request.id))).toHaveLength(5);
    await expect(requests.answer(request.id, released())).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('R-55 answers with released statistics and with nothing else', async () => {
    const { requests } = openAccounting(testContext());
    const { request } = await requests.receive(form());
    for (const answer of [unreleased({} as never), { value: released().value }, null])
      await expect(requests.answer(request.id, answer as never)).rejects.toMatchObject({
        code: 'ANSWER_NOT_RELEASED',
      });
    const answered = await requests.answer(request.id, released());
    expect(answered.request).toMatchObject({ state: 'ANSWERED' });
    await expect(requests.answer(request.id, released())).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('R-64 stamps even the answer: released objects are for internal use only', async () => {
    const { requests } = openAccounting(testContext());
    const { request } = await requests.receive(form());
    const { redissemination } = await requests.answer(request.id, released());
    expect(redissemination).toEqual({
      marking: 'internal-only',
      stamp: 'CBP INTERNAL USE ONLY. Do not redistribute.',
    });
  });

  it('takes nothing inherited or computed for a form', async () => {
    const { requests } = openAccounting(testContext());
    const inherited: unknown = Object.create(form());
    const { request } = await requests.receive(
      Object.assign(inherited as object, { usedInInternationalTrade: true, about: 'STATISTICS' }) as never,
    );
    expect(request.rejections).toHaveLength(5);
    const computed = {
      ...form(),
      get text() {
        return seal('NAME', 'x');
      },
    };
    await expect(requests.receive(computed)).rejects.toMatchObject({ code: 'FORM_MALFORMED' });
  });
});
