import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/**
 * Which part of the tariff belongs to a Center's industry, a row of `ref_center_tariff`. A heading goes before
 * its chapter; an excluded heading is taken from its chapter's Center without saying who gets it.
 */
export interface CenterTariffRow extends DatedRow {
  readonly center: string;
  readonly relation: 'includes' | 'excludes';
  readonly level: 'chapter' | 'heading';
  /** First chapter or heading; two or four digits. */
  readonly hts_from: string;
  /** Last chapter or heading. */
  readonly hts_to: string;
  readonly note: string | null;
}

const row: z.ZodType<CenterTariffRow> = z
  .strictObject({
    center: z.string().regex(/^CEE\d{3}$/),
    relation: z.enum(['includes', 'excludes']),
    level: z.enum(['chapter', 'heading']),
    hts_from: z.string().regex(/^\d{2}(\d{2})?$/),
    hts_to: z.string().regex(/^\d{2}(\d{2})?$/),
    note: text.nullable(),
    ...datedShape,
  })
  .refine(
    ({ level, hts_from: from, hts_to: to }) =>
      from <= to && [from, to].every((code) => code.length === (level === 'chapter' ? 2 : 4)),
  );

const changed2014 = '2014-03-10';
const notice = '79 FR 13322 (2014-03-10)';
const tradeReport = `${notice} as reported in Sandler, Travis & Rosenberg Trade Report 2014-03-18`;
const summary = `${notice} as summarised on importcompliance.com 2014-03-09`;
const byTitle = 'inferred from the Center’s name and the title of the HTS section or chapter';
const byIndustries =
  'inferred from the industry list of the Center (acilawgroup.com 2017-09-11, after the CBP Trade Process Document of June 2017)';

type Span = readonly [center: string, from: string, to: string, note: string | null];

const published = (source: string, relation: CenterTariffRow['relation'], spans: readonly Span[]) =>
  spans.map(([center, from, to, note]): CenterTariffRow => ({
    center: `CEE0${center}`,
    relation,
    level: 'heading',
    hts_from: from,
    hts_to: to,
    note,
    valid_from: changed2014,
    valid_to: null,
    source,
    inferred: false,
  }));

const inferred = (source: string, spans: readonly Span[]) =>
  spans.map(([center, from, to, note]): CenterTariffRow => ({
    center: `CEE0${center}`,
    relation: 'includes',
    level: from.length === 2 ? 'chapter' : 'heading',
    hts_from: from,
    hts_to: to,
    note,
    valid_from: null,
    valid_to: null,
    source,
    inferred: true,
  }));

const rows: readonly CenterTariffRow[] = [
  ...published(tradeReport, 'includes', [
    ['03', '8701', '8711', 'automotive'],
    ['03', '8713', '8714', 'automotive'],
    ['03', '8716', '8716', 'automotive'],
    ['03', '8801', '8805', 'aerospace'],
    ['03', '8511', '8511', 'covered by Machinery before'],
  ]),
  ...published(tradeReport, 'includes', [
    ['10', '8511', '8511', 'until moved to Automotive and Aerospace'],
  ]).map((moved) => ({ ...moved, valid_from: null, valid_to: changed2014 })),
  ...published(summary, 'includes', [
    ['05', '7415', '7415', 'added 2014'],
    ['05', '8307', '8311', 'added 2014'],
  ]),
  ...published(summary, 'excludes', [
    ['05', '7414', '7414', 'removed 2014; the receiving Center is not stated'],
    ['05', '7309', '7311', 'removed 2014; the receiving Center is not stated'],
    ['08', '7013', '7013', 'removed 2014; the receiving Center is not stated'],
  ]),
  ...inferred(byIndustries, [
    [
      '02',
      '01',
      '24',
      'agriculture, animal and vegetable products, aquaculture, beverages, alcohol, tobacco',
    ],
    ['07', '8471', '8471', 'automated data processing equipment'],
    ['07', '8517', '8529', 'information technology, consumer electronics'],
    ['07', '8541', '8542', 'integrated circuits'],
  ]),
  ...inferred(byTitle, [
    ['06', '25', '27', 'HTS section V'],
    ['01', '28', '38', 'HTS section VI'],
    ['04', '50', '63', 'HTS section XI'],
    ['04', '64', '64', 'footwear'],
    ['05', '72', '76', 'HTS section XV without 82 and 83'],
    ['05', '78', '81', 'HTS section XV without 82 and 83'],
    ['10', '84', '84', '8471 goes before'],
  ]),
];

/** The tariff by Center, as far as it is public. */
export const centerTariff: TableDefinition<CenterTariffRow> = {
  table: 'ref_center_tariff',
  row,
  key: ({ relation, level, hts_from: from }) => `${relation} ${level} ${from}`,
  subject: ({ center }) => center,
  source: '79 FR 13322 through two trade summaries; inferred rows from industry lists and titles',
  asOf: '2017-09',
  caveats: [
    'The legal rule assigns importers, not tariff numbers (19 CFR 101.10): the Center in an entry goes before this table.',
    'The full list of HTS numbers by Center was not found. Chapters 39-49, 65-71, 77, 82, 83, 86, 89-99 and most of 85 are unassigned.',
  ],
  rows: async () => rows,
};
