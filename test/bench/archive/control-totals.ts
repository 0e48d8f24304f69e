import type { Layout } from '@tradepulse/adapters';
import { archivePeriod, type PrintedRecord } from './detail-records.ts';
import { recordWriter } from './fixed-width.ts';

/** The totals of one control member: one record for each code of one field of the detail. */
export interface ControlMember {
  readonly layout: Layout;
  readonly field: string;
  /** What stands beside the code, such as its title. */
  readonly texts: (code: string) => PrintedRecord;
}

/** Adds up the figures of a control member while the detail is written. */
export interface Totals {
  add(record: PrintedRecord): void;
  lines(): IterableIterator<string>;
}

/** Totals by the codes of a member's field, for the figures that its layout prints. */
export function totalsOf({ layout, field, texts }: ControlMember): Totals {
  const figures = layout.fields.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  const byCode = new Map<string, Record<string, number>>();
  const write = recordWriter(layout);
  return {
    add(record) {
      const code = String(record[field]);
      const sums = byCode.get(code) ?? {};
      for (const name of figures) sums[name] = (sums[name] ?? 0) + Number(record[name] ?? 0);
      byCode.set(code, sums);
    },
    *lines() {
      for (const [code, sums] of byCode)
        yield write({ [field]: code, ...texts(code), ...archivePeriod, ...sums });
    },
  };
}
