import * as adcvd from './adcvd.ts';
import * as audit from './audit.ts';
import * as bonds from './bonds.ts';
import * as cee from './cee.ts';
import * as compliance from './compliance.ts';
import * as concentration from './concentration.ts';
import * as enforcement from './enforcement.ts';
import * as entry from './entry.ts';
import * as exams from './exams.ts';
import * as exported from './exports.ts';
import * as fta from './fta.ts';
import * as imported from './imports.ts';
import * as ipr from './ipr.ts';
import * as liquidation from './liquidation.ts';
import * as partnership from './partnership.ts';
import * as price from './price.ts';
import * as pti from './pti.ts';
import * as quality from './quality.ts';
import * as release from './release.ts';
import * as revenue from './revenue.ts';
import * as risk from './risk.ts';
import * as structure from './structure.ts';
import * as textiles from './textiles.ts';
import * as validation from './validation.ts';
import * as workforce from './workforce.ts';

/** The measures of every family, by their exported names; families in the order of the catalogue. */
export const families = {
  imports: imported,
  exports: exported,
  price,
  structure,
  concentration,
  revenue,
  entry,
  release,
  exams,
  compliance,
  validation,
  liquidation,
  adcvd,
  enforcement,
  ipr,
  textiles,
  fta,
  cee,
  pti,
  audit,
  bonds,
  partnership,
  workforce,
  risk,
  quality,
} as const;
