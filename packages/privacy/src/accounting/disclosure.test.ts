import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceDisclosure, type Disclosure, type DisclosureEvent } from './disclosure.ts';

const at = '2026-11-25T09:00:00.000Z';
const copy: DisclosureEvent = { event: 'COPY_KEPT', by: 'clerk', at, id: 'case-1', requestId: 'request-1' };
const submitted: DisclosureEvent = { event: 'SUBMITTED', by: 'clerk', at };
const authorised = (changes: object = {}): DisclosureEvent => ({
  event: 'AUTHORISED',
  by: 'clerk',
  at,
  memoId: 'memo-1',
  memoCase: 'case-1',
  official: 'privacy-official',
  ...changes,
});
const refused: DisclosureEvent = { event: 'REFUSED', by: 'clerk', at, official: 'privacy-official' };
const disclosed = (changes: object = {}): DisclosureEvent => ({
  event: 'DISCLOSED',
  by: 'clerk',
  at,
  memoId: 'memo-1',
  entries: ['entry-1'],
  ...changes,
});

function walk(...events: readonly DisclosureEvent[]): Disclosure | null {
  return events.reduce<Disclosure | null>(advanceDisclosure, null);
}

/** Takes every event that is not refused. */
function stumble(events: readonly DisclosureEvent[]) {
  let state: Disclosure | null = null;
  const taken: DisclosureEvent[] = [];
  for (const each of events) {
    try {
      state = advanceDisclosure(state, each);
      taken.push(each);
    } catch {
      continue;
    }
  }
  return { state, taken };
}

function expectTheWay(taken: readonly DisclosureEvent[]): void {
  const [first, second, third, fourth] = taken;
  expect(taken.map(({ event }) => event)).toEqual(['COPY_KEPT', 'SUBMITTED', 'AUTHORISED', 'DISCLOSED']);
  if (first?.event !== 'COPY_KEPT' || third?.event !== 'AUTHORISED' || fourth?.event !== 'DISCLOSED')
    throw new TypeError('not the way');
  expect(third.memoCase).toBe(first.id);
  expect(fourth.memoId).toBe(third.memoId);
  expect(fourth.entries.length).toBeGreaterThan(0);
  expect([first.by, second?.by, fourth.by]).not.toContain(third.official);
}

describe('the disclosure of an ACE record', () => {
  it('R-62 goes by the copy, the review and the memorandum, and is DISCLOSED with its DHS-191', () => {
    const states = [copy, submitted, authorised(), disclosed()].map(
      (_, at, all) => walk(...all.slice(0, at + 1))?.state,
    );
    // The order is that of DHS/CBP/PIA-036, section 6.4.
    expect(states).toEqual([
      'REQUEST_COPY',
      'PRIVACY_OFFICE_REVIEW',
      'CASE_SPECIFIC_AUTHORISATION_MEMO',
      'DISCLOSED',
    ]);
    expect(walk(copy, submitted, authorised(), disclosed())?.entries).toEqual(['entry-1']);
  });

  it.each([
    ['without a memorandum', [copy, submitted, disclosed()]],
    ['without a review', [copy, authorised()]],
    ['without a copy', [disclosed()]],
    ['after a refusal', [copy, submitted, refused, disclosed()]],
    ['twice', [copy, submitted, authorised(), disclosed(), disclosed()]],
    ['of a case that was begun twice', [copy, copy]],
  ])('R-62 is refused %s', (_, events) => {
    expect(() => walk(...events)).toThrow(expect.objectContaining({ code: 'STEP_NOT_ALLOWED' }));
  });

  it('R-62 takes a memorandum for one case only', () => {
    const other = { code: 'MEMO_OF_ANOTHER_CASE' };
    expect(() => walk(copy, submitted, authorised({ memoCase: 'case-2' }))).toThrow(
      expect.objectContaining(other),
    );
    expect(() => walk(copy, submitted, authorised(), disclosed({ memoId: 'memo-2' }))).toThrow(
      expect.objectContaining(other),
    );
  });

  it('R-62 has the memorandum drafted by somebody who neither submits nor discloses', () => {
    const same = { code: 'PEOPLE_NOT_DISTINCT' };
    expect(() => walk(copy, submitted, authorised({ official: 'clerk' }))).toThrow(
      expect.objectContaining(same),
    );
    expect(() => walk(copy, submitted, authorised(), disclosed({ by: 'privacy-official' }))).toThrow(
      expect.objectContaining(same),
    );
  });

  it('R-62 is DISCLOSED by no other way: random walks', () => {
    const people = fc.constantFrom('clerk', 'privacy-official', 'somebody');
    const cases = fc.constantFrom('case-1', 'case-2');
    const memos = fc.constantFrom('memo-1', 'memo-2');
    const event = fc.oneof(
      fc.record({ by: people, id: cases }).map((c) => ({ ...copy, ...c })),
      people.map((by) => ({ ...submitted, by })),
      fc.record({ by: people, memoId: memos, memoCase: cases, official: people }).map(authorised),
      people.map((official) => ({ ...refused, official })),
      fc.record({ by: people, memoId: memos }).map(disclosed),
    );
    let reached = 0;
    fc.assert(
      fc.property(fc.array(event, { minLength: 30, maxLength: 60 }), (events) => {
        const { state, taken } = stumble(events);
        if (state?.state !== 'DISCLOSED') return;
        reached += 1;
        expectTheWay(taken);
      }),
      { numRuns: 5_000, seed: 62 },
    );
    // A walk that never arrives would prove nothing.
    expect(reached).toBeGreaterThan(100);
  });
});
