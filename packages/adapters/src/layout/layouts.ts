import {
  advancedTechnologyTable,
  concordance,
  countryTable,
  districtTable,
  endUseTable,
  harmonizedSystemTable,
  naicsTable,
  sitcTable,
} from './code-table-layouts.ts';
import { exportCommodity, exportCountry, exportDetail, exportDistrict } from './exdb-layouts.ts';
import {
  importCommodity,
  importCountry,
  importDistrictOfEntry,
  importDistrictOfUnlading,
} from './imdb-control-layouts.ts';
import { importDetail } from './imdb-detail-layout.ts';
import { portExports, portImports } from './port-layouts.ts';
import { stateExportsHs6, stateExportsNaics, stateImportsHs6, stateImportsNaics } from './state-layouts.ts';
import { textileSummary } from './textile-layout.ts';
import type { Layout } from './layout.ts';

/** Every layout of the table, in its order. */
export const layouts: readonly Layout[] = [
  importDetail,
  importCommodity,
  importCountry,
  importDistrictOfEntry,
  importDistrictOfUnlading,
  exportDetail,
  exportCommodity,
  exportCountry,
  exportDistrict,
  portImports,
  portExports,
  stateImportsHs6,
  stateExportsHs6,
  stateImportsNaics,
  stateExportsNaics,
  textileSummary,
  concordance,
  countryTable,
  districtTable,
  endUseTable,
  advancedTechnologyTable,
  harmonizedSystemTable,
  naicsTable,
  sitcTable,
];
