import * as adcvd from '../../packages/measures/src/vocabulary/ace/adcvd.ts';
import * as audit from '../../packages/measures/src/vocabulary/ace/audit.ts';
import * as bond from '../../packages/measures/src/vocabulary/ace/bond.ts';
import * as compliance from '../../packages/measures/src/vocabulary/ace/compliance.ts';
import * as dataQuality from '../../packages/measures/src/vocabulary/ace/data-quality.ts';
import * as enforcement from '../../packages/measures/src/vocabulary/ace/enforcement.ts';
import * as entry from '../../packages/measures/src/vocabulary/ace/entry.ts';
import * as examination from '../../packages/measures/src/vocabulary/ace/examination.ts';
import * as exported from '../../packages/measures/src/vocabulary/ace/export.ts';
import * as intellectualProperty from '../../packages/measures/src/vocabulary/ace/intellectual-property.ts';
import * as liquidation from '../../packages/measures/src/vocabulary/ace/liquidation.ts';
import * as partnership from '../../packages/measures/src/vocabulary/ace/partnership.ts';
import * as release from '../../packages/measures/src/vocabulary/ace/release.ts';
import * as reportedFlow from '../../packages/measures/src/vocabulary/ace/reported-flow.ts';
import * as revenue from '../../packages/measures/src/vocabulary/ace/revenue.ts';
import * as textile from '../../packages/measures/src/vocabulary/ace/textile.ts';
import * as workforce from '../../packages/measures/src/vocabulary/ace/workforce.ts';
import { records, type RecordFact } from '../../packages/measures/src/index.ts';

/** Facts of transactions that stand on one page, as they stand in one file of the vocabulary. */
export interface RecordArea {
  /** Name of the file in the vocabulary and of the page. */
  readonly name: string;
  readonly title: string;
  readonly facts: readonly RecordFact[];
}

const area = (name: string, title: string, file: Readonly<Record<string, RecordFact>>): RecordArea => ({
  name,
  title,
  facts: Object.values<RecordFact>(records).filter((fact) => Object.values(file).includes(fact)),
});

const areas: readonly RecordArea[] = [
  area('entry', 'Entry summaries and their parts', entry),
  area('release', 'Release, holds and movements', release),
  area('examination', 'Examinations and findings', examination),
  area('compliance', 'Compliance and validation', compliance),
  area('liquidation', 'Liquidation and protest', liquidation),
  area('revenue', 'Revenue', revenue),
  area('adcvd', 'Antidumping and countervailing duty', adcvd),
  area('enforcement', 'Seizures, penalties and allegations', enforcement),
  area('intellectual-property', 'Intellectual property and forced labor', intellectualProperty),
  area('audit', 'Regulatory audits', audit),
  area('bond', 'Bonds and sureties', bond),
  area('partnership', 'Trade parties and partnership', partnership),
  area('textile', 'Textiles and quota', textile),
  area('workforce', 'Staff and cost', workforce),
  area('export', 'Exports', exported),
  area('reported-flow', 'Figures of other publishers', reportedFlow),
  area('data-quality', 'Messages, versions and loads', dataQuality),
];

/** Every fact of transactions in its area; throws when one has none, so that no page leaves it out. */
export function recordAreas(): readonly RecordArea[] {
  const placed = new Set(areas.flatMap(({ facts }) => facts));
  const missing = Object.values<RecordFact>(records).filter((fact) => !placed.has(fact));
  if (missing.length > 0) throw new Error(`in no area: ${missing.map(({ name }) => name).join(', ')}`);
  return areas;
}
