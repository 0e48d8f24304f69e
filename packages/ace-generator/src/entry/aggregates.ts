import type { Day } from '../calendar/day.ts';
import { fiscalYearOf, firstDay, lastDay, monthOfDay, type Month } from '../calendar/month.ts';
import { stratumOf } from '../life-cycle/strata.ts';
import { putOnce, type RecordSink } from '../output/record-sink.ts';
import type { World } from '../world/world.ts';
import { homePort } from './compose-entry.ts';
import type { Entry } from './entry.ts';
import { statementDay } from './statement-number.ts';

interface StatementSum {
  readonly number: string;
  readonly filer: string;
  readonly filerPlace: number;
  readonly monthly: boolean;
  readonly printed: Day;
  due: Day;
  paid: Day;
  duty: number;
  tax: number;
  fees: number;
  adcvd: number;
  summaries: number;
}

interface Charge {
  readonly quota: string;
  readonly charged: Day;
  readonly port: string;
  quantity: number;
  entries: number;
}

interface Stratum {
  readonly year: number;
  readonly stratum: string;
  lines: number;
  value: number;
}

/** What entries of a month add up to: statements, quota charges. Memory goes with filers and days, not with lines. */
export class MonthSums {
  readonly #statements = new Map<string, StatementSum>();
  readonly #charges = new Map<string, Charge>();

  add(world: World, entry: Entry): void {
    this.#addStatement(world, entry);
    if (entry.kind === 'quota') this.#addCharges(entry);
  }

  #addStatement(world: World, entry: Entry): void {
    const { statementNo, totals, dates } = entry;
    if (statementNo === null) return;
    const sum = this.#statements.get(statementNo) ?? newStatement(world, entry, statementNo);
    this.#statements.set(statementNo, sum);
    sum.duty += totals.duty;
    sum.tax += totals.tax;
    sum.fees += totals.fees;
    sum.adcvd += totals.ad + totals.cvd;
    sum.summaries += 1;
    sum.due = Math.max(sum.due, dates.paymentDue, sum.printed);
    sum.paid = Math.max(sum.paid, dates.paid, sum.printed);
  }

  #addCharges(entry: Entry): void {
    for (const line of entry.lines) {
      const quota = quotaNumber(line.cell.hts10);
      const key = `${quota} ${entry.dates.entered} ${entry.port}`;
      const charge = this.#charges.get(key) ?? newCharge(quota, entry);
      this.#charges.set(key, charge);
      charge.quantity += line.quantity;
      if (line.lineNo === '001') charge.entries += 1;
    }
  }

  put(sink: RecordSink): void {
    for (const sum of this.#statements.values()) putStatement(sink, sum);
    for (const charge of this.#charges.values()) putCharge(sink, charge);
  }
}

function newStatement(world: World, entry: Entry, number: string): StatementSum {
  const monthly = entry.paymentType >= '6';
  return {
    number,
    filer: entry.filer,
    filerPlace: entry.filerPlace,
    monthly,
    printed: statementDay(entry.dates, monthly, world.calendar),
    due: entry.dates.paymentDue,
    paid: entry.dates.paid,
    duty: 0,
    tax: 0,
    fees: 0,
    adcvd: 0,
    summaries: 0,
  };
}

function putStatement(sink: RecordSink, sum: StatementSum): void {
  putOnce(sink, 'statement', sum.paid, {
    statement_no: sum.number,
    port: homePort(sum.filerPlace),
    filer: sum.filer,
    kind: sum.monthly ? 'MONTHLY' : 'DAILY',
    printed: sum.printed,
    due: sum.due,
    paid: sum.paid,
    duty: sum.duty,
    tax: sum.tax,
    fees: sum.fees,
    adcvd: sum.adcvd,
    interest: 0,
    summaries: sum.summaries,
  });
}

const newCharge = (quota: string, entry: Entry): Charge => ({
  quota,
  charged: entry.dates.entered,
  port: entry.port,
  quantity: 0,
  entries: 0,
});

/** The number of the quota of a heading. */
const quotaNumber = (hts10: string): string => `TRQ-${hts10.slice(0, 4)}`;

/** The first day of the quota period of a day: of its calendar year. */
const opensOn = (day: Day): Day => firstDay(monthOfDay(day) - (monthOfDay(day) % 12));

function putCharge(sink: RecordSink, { quota, charged, port, quantity, entries }: Charge): void {
  const key = { quota_no: quota, opens: opensOn(charged), charged, port };
  putOnce(sink, 'quota_charge', charged, { ...key, qty_charged: quantity, entries });
}

/** What entries of a world add up to: the frame of compliance measurement, and the quotas that were opened. */
export class WorldSums {
  readonly #strata = new Map<string, Stratum>();
  readonly #quotas = new Map<string, { readonly quota: string; readonly opens: Day; quantity: number }>();

  add(entry: Entry): void {
    if (entry.kind === 'consumption') this.#addLines(entry);
    if (entry.kind === 'quota') this.#addQuantities(entry);
  }

  #addLines(entry: Entry): void {
    const year = fiscalYearOf(entry.dates.entered);
    for (const line of entry.lines) {
      const stratum = stratumOf(line);
      const key = `${year} ${stratum}`;
      const sum = this.#strata.get(key) ?? { year, stratum, lines: 0, value: 0 };
      this.#strata.set(key, sum);
      sum.lines += 1;
      sum.value += line.valueCents;
    }
  }

  #addQuantities(entry: Entry): void {
    for (const line of entry.lines) {
      const quota = quotaNumber(line.cell.hts10);
      const opens = opensOn(entry.dates.entered);
      const key = `${quota} ${opens}`;
      const sum = this.#quotas.get(key) ?? { quota, opens, quantity: 0 };
      this.#quotas.set(key, sum);
      sum.quantity += line.quantity;
    }
  }

  put(sink: RecordSink, to: Month): void {
    for (const { year, stratum, lines, value } of this.#strata.values()) {
      putOnce(sink, 'cm_stratum', lastDay(to), {
        fiscal_year: year,
        stratum,
        frame_lines: lines,
        frame_value: value,
        sample_lines: Math.max(1, Math.round(lines * 0.006)),
      });
    }
    for (const sum of this.#quotas.values()) putLimit(sink, sum);
  }
}

function putLimit(
  sink: RecordSink,
  { quota, opens, quantity }: Readonly<{ quota: string; opens: Day; quantity: number }>,
): void {
  putOnce(sink, 'quota_limit', opens, {
    quota_no: quota,
    kind: 'TRQ',
    country: null,
    hts: quota.slice(4),
    opens,
    closes: opens + 364,
    limit_qty: Math.round(quantity * 1.3),
    unit: 'KG',
  });
}
