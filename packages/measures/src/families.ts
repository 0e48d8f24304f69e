import * as adcvd from './measures/adcvd.ts';
import * as audit from './measures/audit.ts';
import * as bonds from './measures/bonds.ts';
import * as cee from './measures/cee.ts';
import * as compliance from './measures/compliance.ts';
import * as concentration from './measures/concentration.ts';
import * as enforcement from './measures/enforcement.ts';
import * as entry from './measures/entry.ts';
import * as exams from './measures/exams.ts';
import * as exported from './measures/exports.ts';
import * as fta from './measures/fta.ts';
import * as imported from './measures/imports.ts';
import * as ipr from './measures/ipr.ts';
import * as liquidation from './measures/liquidation.ts';
import * as partnership from './measures/partnership.ts';
import * as price from './measures/price.ts';
import * as pti from './measures/pti.ts';
import * as quality from './measures/quality.ts';
import * as release from './measures/release.ts';
import * as revenue from './measures/revenue.ts';
import * as risk from './measures/risk.ts';
import * as structure from './measures/structure.ts';
import * as textiles from './measures/textiles.ts';
import * as validation from './measures/validation.ts';
import * as workforce from './measures/workforce.ts';

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
