import type { CaseStep, CaseStore, CaseWrite, DisclosureEntry, StoredText } from './case-store.ts';

/** A store of cases for tests and trials: gone with the process. */
export function memoryCaseStore(): CaseStore {
  const steps: CaseStep[] = [];
  const texts: StoredText[] = [];
  const entries: DisclosureEntry[] = [];
  const claims = new Map<string, string>();
  const isOf =
    (kind: string, id: string) =>
    (row: CaseStep | StoredText): boolean =>
      row.kind === kind && row.id === id;

  const write = ({ step, claim, ...more }: CaseWrite): 'written' | 'changed' | 'claimed' => {
    const before = steps.filter(isOf(step.kind, step.id)).length;
    if (step.step !== before + 1) return 'changed';
    if (claim !== null && claims.has(claim)) return 'claimed';
    if (claim !== null) claims.set(claim, step.id);
    steps.push({ ...step });
    texts.push(...more.texts.map((text) => ({ ...text, envelope: Uint8Array.from(text.envelope) })));
    entries.push(...more.entries.map((entry) => ({ ...entry })));
    return 'written';
  };

  return Object.freeze({
    write: async (given) => write(given),
    steps: async (kind, id) => steps.filter(isOf(kind, id)),
    ids: async (kind) => [
      ...new Set(
        steps
          .filter((step) => step.kind === kind)
          .map(({ id }) => id)
          .toSorted(),
      ),
    ],
    texts: async (kind, id) => texts.filter(isOf(kind, id)).toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    entriesOf: async ({ kind, surrogate }) =>
      entries
        .filter(({ subject }) => subject.kind === kind && subject.surrogate === surrogate)
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
  } satisfies CaseStore);
}

function placeOf({ disclosedOn, entryId }: DisclosureEntry): string {
  return `${disclosedOn} ${entryId}`;
}
