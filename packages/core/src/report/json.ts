import type { ReportCell, ReportData, ReportRow } from './report-data.ts';
import { reportDocumentVersion, type ReportDocument } from './report-document.ts';

/**
 * A report as a plain object to be written as JSON. Its form is stable within a `schemaVersion` and
 * described by `docs/schemas/report.schema.json`. A cell is `{ value }`, `{ estimate, lower, upper }`,
 * `{ withheld: true }` or `{ notApplicable: true }`, so that no figure can be mistaken for a missing one.
 */
export function toJson(data: ReportData): ReportDocument {
  const { columns, rows, levels, ...rest } = data;
  return {
    schemaVersion: reportDocumentVersion,
    ...rest,
    levels,
    measures: columns,
    rows: rows.map((row) => rowDocument(row, levels.length)),
  };
}

type RowDocument = ReportDocument['rows'][number];

function rowDocument({ depth, key, labels, cells, base, targets }: ReportRow, levels: number): RowDocument {
  return {
    kind: depth < levels ? 'total' : 'detail',
    key,
    labels,
    cells: cellDocuments(cells),
    base: base === null ? null : cellDocuments(base),
    targets: standings(targets),
  };
}

function cellDocuments(cells: ReportRow['cells']): RowDocument['cells'] {
  return Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cellDocument(cell)]));
}

/** Without those that a type allows to be named and left open. */
function standings(targets: ReportRow['targets']): RowDocument['targets'] {
  return Object.fromEntries(
    Object.entries(targets).flatMap(([id, target]) => (target === undefined ? [] : [[id, target] as const])),
  );
}

function cellDocument(cell: ReportCell): RowDocument['cells'][string] {
  switch (cell.kind) {
    case 'value':
      return { value: cell.value };
    case 'interval':
      return { estimate: cell.estimate, lower: cell.lower, upper: cell.upper };
    case 'withheld':
      return { withheld: true };
    case 'notApplicable':
      return { notApplicable: true };
  }
}
