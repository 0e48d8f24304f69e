import type { LevelName } from '@tradepulse/measures';
import type { ProblemCell } from '@tradepulse/privacy';
import { flagsOf } from '../fields/derived-fields.ts';
import { fieldsRead } from '../fields/measure-fields.ts';
import type { Component } from './component.ts';
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

/** What was found out of a component, which many cells share. */
const known = new WeakMap<Component, boolean>();

function readsTaxInformation(component: Component): boolean {
  const before = known.get(component);
  if (before !== undefined) return before;
  const { of, where, role, relation } = component;
  const reads = flagsOf(fieldsRead([of, where, role], relation)).includes('FTI');
  known.set(component, reads);
  return reads;
}
