import type { censusImport, FactName, FlowRow, PublishedRow } from '@tradepulse/measures';

export const known: readonly FactName[] = ['census_import', 'census_export'];

// @ts-expect-error -- a fact is one of the vocabulary
export const unknown: FactName = 'census_imports';

type Published = PublishedRow<typeof censusImport>;

export const district = (row: Published): string | null => row.district_entry;

// @ts-expect-error -- codes are text, leading zeros count
export const numericDistrict = (row: Published): number => row.district_entry;

// @ts-expect-error -- the publisher prints a flow for the month and to date, never without saying which
export const flowWithoutBasis = (row: Published): number | null => row.general_value;

// @ts-expect-error -- a figure that was not reported is null, not zero
export const certainFigure = (row: FlowRow<typeof censusImport>): number => row.general_value;
