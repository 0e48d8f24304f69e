import { allOf, compare, not } from '../algebra/conditions.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const flows = rowsOf('world_flow').ofYear('year', 'calendar');
const atHome = compare(flows.text('exporter_country'), '=', flows.text('importer_country'));

/**
 * Trade of the world in the calendar year in which the period ends, whole: figures of a year are not cut into months.
 * Flows of a country with itself do not count. The matrix is expected at one level of the Harmonized System.
 */
export const worldFlows = flows.where(not(atHome));

/** Exports of the United States, the country whose trade is measured against the world. */
export const fromUnitedStates = worldFlows.codeIn('exporter_country', 'US');

/** Flows that are more than nothing. */
export const traded = compare(worldFlows.number('value'), '>', 0);

/** Exports of the United States that are more than nothing. */
export const soldByUnitedStates = allOf(fromUnitedStates, traded);
