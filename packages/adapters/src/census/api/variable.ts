import { exportColumns } from '../export-columns.ts';
import { figuresOf } from '../fact-columns.ts';
import { importColumns } from '../import-columns.ts';

/** Imports or exports: the API has endpoints of its own for each. */
export type TradeFlow = 'imports' | 'exports';

/** What a column of an answer means to the warehouse. */
export type Variable =
  | { readonly role: 'commodity' | 'summary' | 'year' | 'month' | 'time' | 'ignored' }
  | { readonly role: 'key'; readonly key: string }
  | { readonly role: 'unit'; readonly column: 'unit_1' | 'unit_2' }
  | { readonly role: 'name'; readonly of: 'country' | 'district' | 'commodity' }
  | { readonly role: 'figure'; readonly flow: string; readonly basis: 'mo' | 'yr'; readonly money: boolean }
  | { readonly role: 'flag'; readonly flow: string; readonly basis: 'mo' | 'yr' }
  | { readonly role: 'unsupported' };

type Table = Readonly<Record<string, Variable>>;

const key = (name: string): Variable => ({ role: 'key', key: name });
const commodity: Variable = { role: 'commodity' };
const ignored: Variable = { role: 'ignored' };
const unsupported: Variable = { role: 'unsupported' };

/** Variables of both flows; the names after the API's own are those of reduced local files. */
const common: Table = {
  CTY_CODE: key('country'),
  PORT: key('port'),
  SUMMARY_LVL: { role: 'summary' },
  YEAR: { role: 'year' },
  MONTH: { role: 'month' },
  TIME: { role: 'time' },
  PERIOD: { role: 'time' },
  UNIT_QY1: { role: 'unit', column: 'unit_1' },
  UNIT_QY2: { role: 'unit', column: 'unit_2' },
  CTY_NAME: { role: 'name', of: 'country' },
  DIST_NAME: { role: 'name', of: 'district' },
  COMM_LVL: ignored,
  PORT_NAME: ignored,
  SUMMARY_LVL2: ignored,
  LAST_UPDATE: ignored,
  STATE: unsupported,
  NAICS: unsupported,
  SITC: unsupported,
  END_USE: unsupported,
  ENDUSE: unsupported,
  HITECH: unsupported,
  USDA: unsupported,
  HS2: commodity,
  HS4: commodity,
  HS6: commodity,
  HS8: commodity,
  HS10: commodity,
};

const ofFlow: Readonly<Record<TradeFlow, Table>> = {
  imports: {
    I_COMMODITY: commodity,
    HTS8: commodity,
    HTS10: commodity,
    I_COMMODITY_SDESC: { role: 'name', of: 'commodity' },
    I_COMMODITY_LDESC: { role: 'name', of: 'commodity' },
    CTY_SUBCODE: key('country_subcode'),
    DISTRICT: key('district_entry'),
    RP: key('rate_provision'),
  },
  exports: {
    E_COMMODITY: commodity,
    E_COMMODITY_SDESC: { role: 'name', of: 'commodity' },
    E_COMMODITY_LDESC: { role: 'name', of: 'commodity' },
    DISTRICT: key('district'),
    DF: key('domestic_foreign'),
  },
};

/** What a variable means, by its name in any letter case; null when it is not known. */
export function variableOf(flow: TradeFlow, name: string): Variable | null {
  const upper = name.trim().toUpperCase();
  return common[upper] ?? ofFlow[flow][upper] ?? figureOf(flow, upper);
}

function figureOf(flow: TradeFlow, name: string): Variable | null {
  const match = /^(.+)_(MO|YR)(_FLAG)?$/.exec(name);
  const figures = flow === 'imports' ? figuresOf(importColumns) : figuresOf(exportColumns);
  // The API calls the card count CC, the archives cards.
  const field = match?.[1] === 'CC' ? 'cards' : match?.[1]?.toLowerCase();
  const found = figures.find(([, figure]) => figure.field === field);
  if (match === null || found === undefined) return null;
  const basis = match[2] === 'MO' ? 'mo' : 'yr';
  if (match[3] !== undefined) return { role: 'flag', flow: found[0], basis };
  return { role: 'figure', flow: found[0], basis, money: found[1].money };
}
