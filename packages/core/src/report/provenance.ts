import { facts } from '@tradepulse/measures';
import type { AuditDataset } from '@tradepulse/privacy';
import type { Choices } from '../plan/answer-question.ts';
import type { Provenance } from './report-data.ts';

/** What the figures of a report rest on, fact by fact. */
export function provenanceOf(choices: Choices): readonly Provenance[] {
  return [...choices].map(([fact, { dataset, holdings, slicesOf }]) => {
    const loads = holdings.toSorted((a, b) => a.loadId - b.loadId);
    return {
      fact,
      title: facts[fact].title,
      dataset,
      asOf:
        loads
          .map(({ asOf }) => asOf)
          .toSorted()
          .at(-1) ?? '',
      loadIds: loads.map(({ loadId }) => loadId),
      files: loads.map(({ file }) => file),
      basis: [...new Set([...slicesOf.values()].map(({ basis }) => basis))].toSorted(),
    };
  });
}

/** The same for the audit log. */
export function auditDatasets(provenance: readonly Provenance[]): readonly AuditDataset[] {
  return provenance.map(({ dataset, loadIds }) => ({ name: dataset, version: loadIds.join(',') }));
}
