import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from './memory-case-store.ts';
import { openAccounting } from './open-accounting.ts';
import { authorisedCase, canaries, entry, form, released, subject } from './testing/forms.ts';
import { recordingGuard, testContext } from './testing/recording-guard.ts';

describe('what is kept and recorded', () => {
  it('no act tells the audit log who asks, who received or whose record it is', async () => {
    const guard = recordingGuard();
    const accounting = openAccounting(testContext({ guard }));
    const id = await authorisedCase(accounting);
    await accounting.disclosures.disclose(id, 'memo-1', [entry()]);
    await accounting.disclosures.accountingOf(subject);
    expect(guard.told.length).toBeGreaterThan(10);
    const told = JSON.stringify(guard.told);
    for (const canary of canaries) expect(told).not.toContain(canary);
    expect(told).toContain(id);
  });

  it('the store holds no text in the clear, and no number of a subject', async () => {
    const written: unknown[] = [];
    const store = memoryCaseStore();
    const spying = { ...store, write: (write: never) => (written.push(write), store.write(write)) };
    const accounting = openAccounting(testContext({ store: spying }));
    await accounting.disclosures.disclose(await authorisedCase(accounting), 'memo-1', [entry()]);
    const look = inspect(written, { depth: null, maxArrayLength: null });
    const bytes = Buffer.concat(
      (written as { texts: { envelope: Uint8Array }[] }[]).flatMap(({ texts }) =>
        texts.map((t) => t.envelope),
      ),
    ).toString('latin1');
    for (const canary of canaries) {
      expect(look).not.toContain(canary);
      expect(bytes).not.toContain(canary);
    }
  });

  it('a step that somebody else took first is refused', async () => {
    const accounting = openAccounting(testContext());
    const { request } = await accounting.requests.receive(form({ about: 'SPECIFIC_TRADER' }));
    const { id } = await accounting.disclosures.open(request.id);
    const results = await Promise.allSettled([
      accounting.disclosures.submit(id),
      accounting.disclosures.submit(id),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('an event that was changed in the store is found out', async () => {
    const store = memoryCaseStore();
    const context = testContext({ store });
    const { requests } = openAccounting(context);
    const { request } = await requests.receive(form());
    const changed = {
      ...store,
      steps: async (...of: Parameters<typeof store.steps>) =>
        (await store.steps(...of)).map((step) => ({
          ...step,
          content: step.content.replace('"about":"STATISTICS"', '"about":"ANYTHING"'),
        })),
    };
    const other = openAccounting({ ...context, store: changed });
    await expect(other.requests.get(request.id)).rejects.toMatchObject({ code: 'CASE_DAMAGED' });
  });

  it('a clock that went back writes no step', async () => {
    let now = Date.UTC(2026, 10, 25);
    const accounting = openAccounting(testContext({ clock: { now: () => now } }));
    const { request } = await accounting.requests.receive(form());
    now -= 1;
    await expect(accounting.requests.answer(request.id, released())).rejects.toMatchObject({
      code: 'CLOCK_WENT_BACK',
    });
  });
});
