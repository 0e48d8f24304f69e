import { censusExport } from './census-export.ts';
import { censusImport } from './census-import.ts';

/** Every fact of the vocabulary by its name. */
export const facts = { census_import: censusImport, census_export: censusExport } as const;

export type Facts = typeof facts;
export type FactName = keyof Facts;
