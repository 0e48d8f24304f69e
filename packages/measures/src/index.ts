export type { Column, ColumnClass, ColumnType, ColumnValue } from './vocabulary/column.ts';
export {
  defineFact,
  flowColumn,
  storedColumns,
  type Basis,
  type Fact,
  type FlowRow,
  type PublishedRow,
} from './vocabulary/fact.ts';
export { censusExport } from './vocabulary/census-export.ts';
export { censusImport } from './vocabulary/census-import.ts';
export { facts, type FactName, type Facts } from './vocabulary/facts.ts';
