import type { RecordValues } from '../../../catair/field-value.ts';
import { ft10, ft50, ft51 } from '../../../catair/layouts/zone-admission-layouts.ts';
import { childrenOf, onlyValuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { total } from '../../values/sums.ts';
import { unanimous } from '../../values/unanimous.ts';
import { nodeMapping } from './node-mapping.ts';

/** An admission to a foreign-trade zone as it is applied for: records 10 to 61. */
export interface ZoneAdmission {
  readonly at: number;
  readonly admission: RecordValues<typeof ft10.fields>;
  readonly lines: readonly {
    readonly goods: RecordValues<typeof ft50.fields>;
    readonly values: RecordValues<typeof ft51.fields> | null;
  }[];
}

const header = ['10'];
const line = ['50'];
const ADMISSION: Grammar = {
  applications: ['FT'],
  parents: {
    '10': 'root',
    '11': header,
    '12': header,
    '20': header,
    '40': header,
    '41': header,
    '42': header,
    '43': header,
    '50': header,
    '51': line,
    '60': line,
    '61': line,
  },
};

/**
 * Columns of `ftz_admission` from an application. It says when goods were exported, imported and are expected, but not
 * when the zone took them in.
 *
 * @source CBP CATAIR, Foreign-Trade Zone Admission (e214), version 3.1.3
 */
const admissionColumns: Origins<'ftz_admission', ZoneAdmission> = {
  admission_no: worked('10 zone id, calendar year and control number', admissionNo),
  zone: said('10 zone id', ({ admission }) => admission.zoneId),
  port: said('10 port code', ({ admission }) => admission.portCode),
  zone_status: worked('51 zone status, where all lines have one', ({ lines }) =>
    unanimous(lines.map(({ values }) => values?.zoneStatus ?? null)),
  ),
  origin: worked('50 country of origin, where all lines have one', ({ lines }) =>
    unanimous(lines.map(({ goods }) => goods.countryOfOrigin)),
  ),
  admitted_value: worked('sum of 51 value', ({ lines }) =>
    total(lines.map(({ values }) => values?.value ?? null)),
  ),
};

/** Zone admissions (FT). The action D takes one back. */
export const admissionMapping = nodeMapping<'ftz_admission', ZoneAdmission>({
  format: 'FT',
  subject: 'ftz_admission',
  grammar: ADMISSION,
  read: (node) => admissions(node),
  identity: (admission) => admissionNo(admission),
  line: ({ at }) => at,
  withdrawn: ({ admission }) => admission.actionCode === 'D',
  columns: admissionColumns,
});

function admissions(node: RecordNode): readonly ZoneAdmission[] {
  const { record } = node;
  if (!record.is(ft10)) return [];
  const lines = childrenOf(node, ft50).map((child) => ({
    goods: child.record.values(),
    values: onlyValuesOf(child, ft51),
  }));
  return [{ at: record.line, admission: record.values(), lines }];
}

function admissionNo({ admission: { zoneId, calendarYear, controlNumber } }: ZoneAdmission): string | null {
  if (zoneId === null || calendarYear === null || controlNumber === null) return null;
  return zoneId + calendarYear + controlNumber;
}
