import { units, type UnitName } from '@tradepulse/measures';
import { PROVENANCE_FLAGS, isProvenanceFlag } from '@tradepulse/privacy';
import { z } from 'zod';
import { reportMarking } from './report-data.ts';

/** Version of the JSON form: the first number changes when a reader of the form before would be wrong. */
export const reportDocumentVersion = '1.3';

const text = z.string();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const shape = <T extends z.core.$ZodLooseShape>(fields: T) => z.strictObject(fields).readonly();

const cell = z
  .union([
    shape({ value: z.number() }),
    shape({ estimate: z.number(), lower: z.number(), upper: z.number() }),
    shape({ withheld: z.literal(true) }),
    shape({ notApplicable: z.literal(true) }),
  ])
  .describe(
    'A figure in the unit of its measure, an estimate with the ends of its interval, a figure that is withheld, or none that is defined.',
  );

const cells = z.record(text, cell).readonly().describe('A cell for each measure, by the id of the measure.');

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of the units, which Object.keys forgets
const unitNames = Object.keys(units) as UnitName[];

const target = z
  .union([shape({ value: z.number() }), shape({ from: z.number(), to: z.number() })])
  .describe('A value to be reached in the better direction, or a band to stay in.');

const measureTarget = shape({
  target,
  tolerance: z.number().describe('How far short still is near.'),
  period: text.nullable().describe('The period that it is for; null for any.'),
  where: list(shape({ level: text, codes: list(text) })),
  each: list(text).describe('Levels of which every code is held to it.'),
});

const cellTarget = shape({
  target,
  status: z.enum(['met', 'near', 'missed']).nullable(),
  distance: z.number().nullable().describe('Value less target; of a band the way to its nearer end.'),
  attainment: z.number().nullable().describe('The part of the target that is reached.'),
});

const flags = list(z.enum(Object.keys(PROVENANCE_FLAGS).filter(isProvenanceFlag)));

const measure = shape({
  id: text,
  title: text,
  unit: z.enum(unitNames).describe('A percent is held as a fraction: 0.0236 is 2.36%.'),
  direction: z.enum(['higher_is_better', 'lower_is_better', 'neutral']),
  result: z.enum(['number', 'interval']).describe('Whether its figures are numbers or intervals.'),
  formula: text,
  targets: list(measureTarget).describe('The targets that its figures are held to.'),
  flags: flags.describe('Which laws its figures bring along from the data that they rest on.'),
});

const row = shape({
  kind: z.enum(['detail', 'total']).describe('A total shows only the first of the levels.'),
  key: list(text.nullable()).describe('The codes of the levels that the row shows, null where it has none.'),
  labels: list(text).describe('The codes with their names.'),
  cells,
  base: cells.nullable().describe('The period compared with; null when nothing is compared.'),
  targets: z
    .record(text, cellTarget)
    .readonly()
    .describe(
      'How cells stand to their targets, by the id of the measure; none of a withheld cell but the target.',
    ),
});

const provenance = shape({
  fact: text,
  title: text,
  dataset: text,
  asOf: text.describe("The day on which the publisher's figures stood so."),
  loadIds: list(z.int()),
  files: list(text),
  basis: list(text),
  firstPublished: list(shape({ loadId: z.int(), asOf: text })).describe(
    'The loads among them that were read as months were first published.',
  ),
});

const protection = shape({
  policies: list(shape({ source: text, policy: text, statement: text })),
  cellsReleased: z.int(),
  cellsWithheld: z.int(),
});

/** The JSON form of a report; `docs/schemas/report.schema.json` is made from it. */
export const reportDocument = shape({
  schemaVersion: z.literal(reportDocumentVersion),
  marking: z.literal(reportMarking).describe('How the report is marked wherever it goes.'),
  reportId: text,
  title: text,
  createdAt: text,
  period: shape({ label: text, from: text, to: text, calendar: text, fiscal: text }).describe(
    'from and to are the first and the last month, as 2024-01.',
  ),
  comparedWith: text.nullable(),
  filters: list(shape({ level: text, title: text, labels: list(text) })),
  levels: list(shape({ level: text, title: text })),
  measures: list(measure),
  rows: list(row),
  provenance: list(provenance),
  protection,
  flags: flags.describe('The flags of all its measures together.'),
  notice: text.describe('What the figures may not be used for.'),
}).meta({
  title: 'TradePulse report',
  description: 'A released statistical report with all that it rests on.',
});

/** A report as JSON. */
export type ReportDocument = z.infer<typeof reportDocument>;

/** The JSON Schema (draft 2020-12) of a report as JSON. */
export function reportDocumentSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(reportDocument, {
    // Read-only here is a promise of the types; in a schema it would be one of a service.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}
