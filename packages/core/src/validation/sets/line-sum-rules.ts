import type { SubjectName } from '@tradepulse/measures';
import { sql, type RawBuilder } from 'kysely';
import type { SetRuleDefinition } from '../set-rule-definition.ts';
import { counting, noneLost, sameRecord } from './staged.ts';

/** A figure of a record, and what it is the sum of. */
interface Sum {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly of: SubjectName;
  readonly column: string;
  /** What the figure is compared with; the column itself when left out. */
  readonly figure?: RawBuilder<unknown>;
  readonly parts: SubjectName;
  readonly part: RawBuilder<unknown>;
  readonly keys: readonly string[];
  /** Whether a record without parts has to be zero; otherwise it is not looked at. */
  readonly noneIsZero: boolean;
}

const summary = {
  of: 'entry_summary',
  parts: 'entry_line',
  keys: ['entry_no'],
  noneIsZero: false,
  source: 'CBP CATAIR, records 88 to 90: totals of the lines',
} as const;

const line = { of: 'entry_line', keys: ['entry_no', 'line_no'] } as const;

const sums: readonly Sum[] = [
  {
    ...summary,
    id: 'SUMMARY_LINE_COUNT',
    title: 'The summary has as many lines as it says',
    column: 'line_count',
    part: sql`1`,
  },
  {
    ...summary,
    id: 'SUMMARY_VALUE',
    title: 'The value of the summary is the sum of its lines',
    column: 'total_value',
    part: sql`entered_value`,
  },
  {
    ...summary,
    id: 'SUMMARY_DUTY',
    title: 'The duty of the summary is the sum of its lines',
    column: 'duty_est',
    part: sql`duty_paid`,
  },
  {
    ...summary,
    id: 'SUMMARY_HARBOR_FEE',
    title: 'The harbor maintenance fee of the summary is the sum of its lines',
    column: 'hmf_est',
    part: sql`hmf`,
  },
  {
    ...summary,
    id: 'SUMMARY_ANTIDUMPING',
    title: 'The antidumping duty of the summary is the sum of its lines',
    column: 'ad_est',
    part: sql`ad_deposit`,
  },
  {
    ...summary,
    id: 'SUMMARY_COUNTERVAILING',
    title: 'The countervailing duty of the summary is the sum of its lines',
    column: 'cvd_est',
    part: sql`cvd_deposit`,
  },
  {
    ...summary,
    id: 'SUMMARY_TAX',
    title: 'The tax of the summary is the sum of the taxes of its lines',
    parts: 'line_fee',
    column: 'tax_est',
    part: sql`case when tax then fee else 0 end`,
    noneIsZero: true,
  },
  {
    ...line,
    id: 'LINE_TARIFF_VALUE',
    title: 'The value of a line is the sum of its tariff numbers',
    source: 'CBP CATAIR, record 50',
    column: 'entered_value',
    parts: 'entry_tariff',
    part: sql`value`,
    noneIsZero: false,
  },
  {
    ...line,
    id: 'LINE_TARIFF_DUTY',
    title: 'The duty of a line is the sum of its tariff numbers',
    source: 'CBP CATAIR, record 50',
    column: 'duty_paid',
    parts: 'entry_tariff',
    part: sql`duty`,
    noneIsZero: false,
  },
  {
    ...line,
    id: 'LINE_FEE_PROCESSING',
    title: 'The processing fee of a line is that of class 499',
    source: 'CBP CATAIR, record 62',
    column: 'mpf',
    parts: 'line_fee',
    part: sql`case when fee_class = '499' then fee else 0 end`,
    noneIsZero: true,
  },
  {
    ...line,
    id: 'LINE_FEE_HARBOR',
    title: 'The harbor maintenance fee of a line is that of class 501',
    source: 'CBP CATAIR, record 62',
    column: 'hmf',
    parts: 'line_fee',
    part: sql`case when fee_class = '501' then fee else 0 end`,
    noneIsZero: true,
  },
  {
    ...line,
    id: 'LINE_DEPOSITS',
    title: 'The deposits of a line are the sum of its cases',
    source: 'CBP CATAIR, record 53',
    column: 'ad_deposit',
    figure: sql`p.ad_deposit + p.cvd_deposit`,
    parts: 'adcvd_line',
    part: sql`duty`,
    noneIsZero: true,
  },
  {
    id: 'SEIZURE_DOMESTIC_VALUE',
    title: 'The domestic value of a seizure is the sum of its lines',
    source: 'DHS statistics count lines of seizures',
    of: 'seizure',
    column: 'domestic_value',
    parts: 'seizure_line',
    part: sql`domestic_value`,
    keys: ['seizure_no'],
    noneIsZero: false,
  },
  {
    id: 'SEIZURE_RETAIL_PRICE',
    title: 'The suggested retail price of a seizure is the sum of its lines',
    source: 'DHS statistics count lines of seizures',
    of: 'seizure',
    column: 'msrp',
    parts: 'seizure_line',
    part: sql`msrp`,
    keys: ['seizure_no'],
    noneIsZero: false,
  },
];

/** Figures that are sums of parts of the same version. A record of which a part is set aside is not looked at. */
export const lineSumRules: readonly SetRuleDefinition[] = sums.map((sum) => ({
  id: sum.id,
  title: sum.title,
  source: sum.source,
  column: sum.column,
  severity: 'warn',
  subject: sum.of,
  subjects: [sum.of, sum.parts],
  failing: () => differing(sum),
}));

function differing({ of, column, figure, parts, part, keys, noneIsZero }: Sum): RawBuilder<unknown> {
  const names = sql.join([...keys, 'record_version'].map((key) => sql.ref(key)));
  const join = sql.raw(noneIsZero ? 'left join' : 'join');
  return sql`select p.source_part, p.source_line from ${counting(of)} p ${join}
    (select ${names}, sum(${part}) as total, min(is_sound) as all_sound from ${counting(parts)} parts
      group by ${names}) c on ${sameRecord('p', 'c', keys)}
    where p.is_sound = 1 and coalesce(c.all_sound, 1) = 1
      and ${figure ?? sql.ref(`p.${column}`)} <> coalesce(c.total, 0) and ${noneLost(parts)}`;
}
