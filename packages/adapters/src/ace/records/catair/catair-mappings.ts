import type { FileMapping } from '../mapping/file-mapping.ts';
import type { CatairFile } from './catair-file.ts';
import { bondMapping } from './notices/bond-filing.ts';
import { caseMapping } from './notices/duty-case.ts';
import { drawbackMapping } from './notices/drawback-claim.ts';
import { noticeMapping } from './notices/liquidation-notice.ts';
import { periodicStatementMapping } from './notices/periodic-statement.ts';
import { releaseMapping } from './notices/release/release-mapping.ts';
import { statementMapping } from './notices/statement.ts';
import { admissionMapping } from './notices/zone-admission.ts';
import { erMapping } from './status/er-mapping.ts';
import { aeMapping } from './summary/ae-mapping.ts';

/** The mapping of each chapter that becomes rows, by the applications in whose blocks it stands. */
export const catairMappings: readonly (readonly [
  mapping: FileMapping<CatairFile>,
  applications: readonly string[],
])[] = Object.freeze([
  [aeMapping, ['AE']],
  [erMapping, ['ER']],
  [noticeMapping, ['NR']],
  [statementMapping, ['PF']],
  [periodicStatementMapping, ['MS']],
  [releaseMapping, ['SO', 'SX']],
  [bondMapping, ['CB', 'CX', 'BS']],
  [caseMapping, ['AC']],
  [admissionMapping, ['FT']],
  [drawbackMapping, ['DE']],
]);

/** The mappings of what stands in blocks of some applications; outside of blocks, of what is of some chapters. */
export function mappingsOf(applications: ReadonlySet<string>): readonly FileMapping<CatairFile>[] {
  const present = catairMappings.filter(([, names]) => names.some((name) => applications.has(name)));
  return present.map(([mapping]) => mapping);
}
