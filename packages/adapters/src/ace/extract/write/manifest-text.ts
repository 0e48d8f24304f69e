import type { SubjectFile } from '@tradepulse/core';
import { EXTRACT_FORMAT, SCHEMA_VERSION } from '../extract-format.ts';
import type { ExtractHeading } from './extract-writer.ts';
import { fixedPoint } from './write-value.ts';

/** The manifest as it stands in its file. */
export function manifestText(heading: ExtractHeading, files: readonly SubjectFile[]): string {
  const { extractId, module, cadence, period, asOf, producedAt } = heading;
  const [from, to] = period;
  const document = {
    format: EXTRACT_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    extractId,
    module,
    cadence,
    period: { from, to },
    asOf,
    producedAt,
    files: files.map(describedFile),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function describedFile({ file, totals, ...said }: SubjectFile): object {
  const texts = Object.entries(totals).map(([field, cents]) => [field, fixedPoint(cents, 2)] as const);
  return { name: file, ...said, totals: Object.fromEntries(texts) };
}
