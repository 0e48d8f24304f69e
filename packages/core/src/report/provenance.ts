import { facts, records as recordFacts, type FactName } from '@tradepulse/measures';
import type { AuditDataset } from '@tradepulse/privacy';
import { recordsDataset, type Choices } from '../plan/answer-question.ts';
import type { Choice, Slices } from '../plan/choose-dataset.ts';
import type { Holding } from '../plan/holdings.ts';
import type { RecordHolding } from '../plan/record-holdings.ts';
import type { FirstPublication, Provenance } from './report-data.ts';

/** What the figures of a report rest on, fact by fact. */
export function provenanceOf({ published, records }: Choices): readonly Provenance[] {
  return [
    ...[...published].map(([fact, choice]) => publishedProvenance(fact, choice)),
    ...[...records.values()].map(recordProvenance),
  ];
}

function publishedProvenance(fact: FactName, { dataset, holdings, slicesOf }: Choice): Provenance {
  const loads = holdings.toSorted((a, b) => a.loadId - b.loadId);
  const first = firstLoads([...slicesOf.values()]);
  return {
    fact,
    title: facts[fact].title,
    dataset,
    asOf: loads.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
    loadIds: loads.map(({ loadId }) => loadId),
    files: loads.map(({ file }) => file),
    basis: [...new Set([...slicesOf.values()].map(({ basis }) => basis))].toSorted(),
    firstPublished: loads.filter(({ loadId }) => first.has(loadId)).map(firstPublication),
  };
}

/** The loads that runs of months are read from as they were first published. */
function firstLoads(runs: readonly Slices[]): ReadonlySet<number> {
  const first = runs.filter(({ vintage }) => vintage === 'first');
  return new Set(first.flatMap(({ slices }) => slices.map(({ loadId }) => loadId)));
}

const firstPublication = ({ loadId, asOf }: Holding): FirstPublication => ({ loadId, asOf });

/** Records stand in their current version, whatever extract brought it: extracts are named as the files they are. */
function recordProvenance({ relation, asOf, extracts }: RecordHolding): Provenance {
  return {
    fact: relation,
    title: recordFacts[relation].title,
    dataset: recordsDataset,
    asOf,
    loadIds: [],
    files: extracts,
    basis: ['records'],
    firstPublished: [],
  };
}

/** The same for the audit log. */
export function auditDatasets(provenance: readonly Provenance[]): readonly AuditDataset[] {
  return provenance.map(({ fact, dataset, loadIds, asOf }) =>
    loadIds.length === 0
      ? { name: `${dataset}/${fact}`, version: asOf }
      : { name: dataset, version: loadIds.join(',') },
  );
}
