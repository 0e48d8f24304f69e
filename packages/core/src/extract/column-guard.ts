import { records, type RecordFact, type SubjectName } from '@tradepulse/measures';
import { DATA_CLASSES, MODULES, openClassDetector, type DataClass, type ModuleId } from '@tradepulse/privacy';
import { ExtractError } from './extract-error.ts';
import type { RecordBatch } from './extract-source.ts';

/**
 * A check of the columns of each batch of a file, before anything of it is kept: every column is one of the subject's,
 * none is a credential or a trade partner number by its name or its class, and into a module that holds no identities
 * none comes, whatever the columns are declared to be.
 *
 * @throws ExtractError - COLUMN_UNKNOWN, CREDENTIAL_COLUMN, PII_IN_NON_PII_MODULE, by the check
 */
export function columnGuard(module: ModuleId | null, subject: SubjectName): (batch: RecordBatch) => void {
  const fact: RecordFact = records[subject];
  const detector = openClassDetector();
  const holdsNone = module !== null && MODULES[module].pii === 'none';
  const looked = new Set<string>();
  const refuseIdentity = (value: string): void => {
    if (looked.has(value)) return;
    if (detector.classOfValue(value) !== null)
      throw new ExtractError('PII_IN_NON_PII_MODULE', { module: String(module), subject });
    if (looked.size < REMEMBERED) looked.add(value);
  };
  return ({ columns }) => {
    for (const [name, column] of Object.entries(columns)) {
      if (!Object.hasOwn(fact.columns, name)) throw unknownColumn(subject, detector.classOfName(name));
      if (column.kind === 'sealed') refuseNever(subject, column.values);
      else if (holdsNone && column.kind === 'text') eachText(column.values, refuseIdentity);
    }
  };
}

function unknownColumn(subject: string, named: DataClass | null): Error {
  const isNever = named !== null && DATA_CLASSES[named].sensitivity === 'never';
  return new ExtractError(isNever ? 'CREDENTIAL_COLUMN' : 'COLUMN_UNKNOWN', { subject });
}

function refuseNever(subject: string, values: readonly ({ readonly dataClass: DataClass } | null)[]): void {
  for (const sealed of values) {
    if (sealed !== null && DATA_CLASSES[sealed.dataClass].sensitivity === 'never')
      throw new ExtractError('CREDENTIAL_COLUMN', { subject });
  }
}

function eachText(values: readonly (string | null)[], look: (value: string) => void): void {
  for (const value of values) if (value !== null) look(value);
}

/** So many values are known to hold nothing: codes come again and again. */
const REMEMBERED = 100_000;
