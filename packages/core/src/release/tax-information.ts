import { isRecord, recordNamed, type LevelName } from '@tradepulse/measures';
import type { ProblemCell } from '@tradepulse/privacy';
import type { ComponentCell } from './component-cell.ts';

/** Levels below a state. */
const belowState: readonly LevelName[] = ['district', 'district_unlading', 'field_office', 'port'];

/**
 * At which level a cell tells of Federal Tax Information: the Business Register has some, and whatever looks it up
 * inherits it. Of such a cell ten returns must be behind where it is of a port, three of the nation.
 *
 * @returns undefined when it has nothing to do with any
 * @source IRS Publication 1075 (Rev. 11-2021), section 2.C.12.1
 */
export function taxInformationIn({ component, conditions }: ComponentCell): ProblemCell['taxInformation'] {
  if (!readsTaxInformation(component)) return undefined;
  return conditions.some(({ level }) => belowState.includes(level)) ? 'belowState' : 'stateOrAbove';
}

/** Whether a part of an input reads a relation with a column of tax information. */
function readsTaxInformation(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const named: unknown = 'relation' in part ? part.relation : null;
  if (typeof named === 'string' && isRecord(named) && hasTaxInformation(named)) return true;
  return Object.values(part).some(readsTaxInformation);
}

function hasTaxInformation(name: Parameters<typeof recordNamed>[0]): boolean {
  return Object.values(recordNamed(name).columns).some((column) => column.class === 'FTI');
}
