import { facts } from '@tradepulse/measures';
import type { AuditDataset } from '@tradepulse/privacy';
import type { Kysely } from 'kysely';
import type { Choices } from '../plan/answer-question.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { Provenance } from './report-data.ts';

/** What the figures of a report rest on, fact by fact. */
export async function provenanceOf(
  database: Kysely<WarehouseDatabase>,
  choices: Choices,
): Promise<readonly Provenance[]> {
  const found: Provenance[] = [];
  for (const [fact, { dataset, holdings, slicesOf }] of choices) {
    const loadIds = holdings.map(({ loadId }) => loadId).toSorted((a, b) => a - b);
    const loads = await database
      .selectFrom('load')
      .select('file')
      .where('load_id', 'in', loadIds)
      .orderBy('load_id')
      .execute();
    found.push({
      fact,
      title: facts[fact].title,
      dataset,
      asOf:
        holdings
          .map(({ asOf }) => asOf)
          .toSorted()
          .at(-1) ?? '',
      loadIds,
      files: loads.map(({ file }) => file),
      basis: [...new Set([...slicesOf.values()].map(({ basis }) => basis))].toSorted(),
    });
  }
  return found;
}

/** The same for the audit log. */
export function auditDatasets(provenance: readonly Provenance[]): readonly AuditDataset[] {
  return provenance.map(({ dataset, loadIds }) => ({ name: dataset, version: loadIds.join(',') }));
}
