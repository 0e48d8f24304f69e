import { censusExport } from './census-export.ts';
import { censusImport } from './census-import.ts';

/** Every fact of the vocabulary by its name. */
export const facts = { census_import: censusImport, census_export: censusExport } as const;

/** The facts by name, each with its own columns as a type. */
export type Facts = typeof facts;
/** The name of a fact, which is also the name of its table in the warehouse. */
export type FactName = keyof Facts;
