import { records, type RecordFact, type SubjectName } from '@tradepulse/measures';
import { MODULES, type ModuleId } from '@tradepulse/privacy';
import { ExtractError } from './extract-error.ts';

/**
 * Whether a subject may be fed to a module: it must belong there, and into a module that holds no identities it
 * brings none. Such modules show entry lines without their parties, as projections of what other modules hold.
 *
 * @throws ExtractError - SUBJECT_NOT_IN_MODULE, PII_IN_NON_PII_MODULE
 */
export function checkModule(module: ModuleId | null, subject: SubjectName): void {
  if (module === null) return;
  const fact: RecordFact = records[subject];
  if (!fact.modules.includes(module)) throw new ExtractError('SUBJECT_NOT_IN_MODULE', { module, subject });
  if (MODULES[module].pii !== 'none') return;
  if (bringsIdentities(fact)) throw new ExtractError('PII_IN_NON_PII_MODULE', { module, subject });
}

function bringsIdentities({ columns }: RecordFact): boolean {
  return Object.values(columns).some(({ type }) => type === 'party' || type === 'sealed');
}
