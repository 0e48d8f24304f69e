import { randomUUID } from 'node:crypto';
import type { AuditRecord, AuditSink, ModuleId } from '@tradepulse/privacy';
import { codeOf } from './guarded-call.ts';

/** What a load gives, and the version of the dataset that it made. */
interface Loaded<Receipt> {
  readonly receipt: Receipt;
  readonly version: string;
}

/** Loads with a record of the intent before and of the outcome after: no record, no load. */
export async function auditedLoad<Receipt>(
  audit: AuditSink,
  module: ModuleId,
  dataset: string,
  load: () => Promise<Loaded<Receipt>>,
): Promise<Receipt> {
  const corr = randomUUID();
  const record = (phase: AuditRecord['phase'], version: string, error: string | null): AuditRecord => ({
    kind: 'LOAD',
    phase,
    corr,
    module,
    action: 'LOAD',
    error,
    actor: { kind: 'host', id: 'host', organisation: null, roles: [] },
    project: null,
    purpose: 'DATA_MANAGEMENT',
    query: null,
    decision: null,
    datasets: [{ name: dataset, version }],
    rows: null,
    content: null,
  });
  await audit.append(record('intent', 'none', null));
  try {
    const { receipt, version } = await load();
    await audit.append(record('outcome', version, null));
    return receipt;
  } catch (error) {
    await audit.append(record('outcome', 'none', codeOf(error)));
    throw error;
  }
}
