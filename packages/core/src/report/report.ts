import {
  finerLevel,
  isLevel,
  type AnyMeasure,
  type Filters,
  type LevelName,
  type MeasureValue,
  type ValueOf,
} from '@tradepulse/measures';
import { isReleased, type ProtectedTable, type Released } from '@tradepulse/privacy';
import { ReportError } from '../errors/report-error.ts';
import { toCsvMetadata, type CsvMetadata } from './csv-metadata.ts';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import type { ReportCell, ReportData, ReportRow } from './report-data.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportRequest } from './report-request.ts';
import { toVegaLite, type ChartOptions, type VegaLiteSpec } from './vega-lite.ts';

/** The values of a row by the measures of the report: a number or an interval, as each measure gives it, or null. */
export type RowValues<M extends AnyMeasure = AnyMeasure> = { readonly [X in M as X['id']]: ValueOf<X> };

/** A row with plain values beside its cells: null where nothing is defined, and where a figure is withheld. */
export interface ValueRow<M extends AnyMeasure = AnyMeasure> extends ReportRow<M['id']> {
  readonly values: RowValues<M>;
}

/**
 * A released report. It is made from nothing but a released table, and everything that can be done with
 * it keeps what disclosure control decided.
 */
export class Report<M extends AnyMeasure = AnyMeasure> {
  readonly data: ReportData<M['id']>;
  readonly #request: ReportRequest;

  /** For sessions: a report needs a released table behind it. */
  constructor(table: Released<ProtectedTable>, data: ReportData<M['id']>, request: ReportRequest) {
    if (!isReleased(table)) throw new TypeError('a report is made from released results only');
    this.data = data;
    this.#request = request;
    Object.freeze(this);
  }

  /** The rows in the order asked for: totals, if any, before what they are the total of. */
  get rows(): readonly ValueRow<M>[] {
    return this.data.rows.map((row) => ({ ...row, values: valuesOf<M>(row.cells) }));
  }

  /** Where every figure comes from. */
  get provenance(): ReportData['provenance'] {
    return this.data.provenance;
  }

  /** As CSV (RFC 4180): totals first, `D` for withheld figures, formulas of spreadsheets neutralised. */
  toCSV(): string {
    return toCsv(this.data);
  }

  /** What a CSV file cannot say of itself, as W3C metadata to be written beside it. */
  toCSVMetadata(url: string): CsvMetadata {
    return toCsvMetadata(this.data, url);
  }

  /** As a JSON document of a published shape; `JSON.stringify(report)` gives the same. */
  toJSON(): ReportDocument {
    return toJson(this.data);
  }

  /** As a Vega-Lite specification: a line over time, bars for ranks, small multiples for two levels. */
  toVegaLite(options?: ChartOptions<M['id']>): VegaLiteSpec {
    return toVegaLite(this.data, options);
  }

  /**
   * As one self-contained page: no network, no script. Charts are drawn with the optional peers vega and
   * vega-lite.
   *
   * @throws ReportError - RENDERER_MISSING
   */
  toHTML(): Promise<string> {
    return toHtml(this.data);
  }

  /**
   * The request for what lies under a row: the row's codes become filters, and the innermost level gives
   * way to the next finer one, or to the level that is named.
   *
   * @throws ReportError - ROW_NOT_IN_REPORT, NOTHING_FINER
   */
  drillRequest(rowNumber: number, to?: LevelName): ReportRequest {
    const row = this.data.rows[rowNumber];
    if (row === undefined) throw new ReportError('ROW_NOT_IN_REPORT', { row: rowNumber });
    const shown = this.data.levels.slice(0, row.depth).map(({ level }) => level);
    const innermost = shown.filter(isLevel).at(-1);
    const next = to ?? (innermost === undefined ? null : finerLevel(innermost));
    if (next === null || row.key.at(-1) === null) {
      throw new ReportError('NOTHING_FINER', { level: innermost ?? 'the whole' });
    }
    const filters: Filters = Object.fromEntries(
      shown.flatMap((level, at) => (isLevel(level) ? [[level, row.key[at] ?? '']] : [])),
    );
    const { top: _top, ...request } = this.#request;
    return { ...request, by: [next], where: { ...request.where, ...filters } };
  }
}

function valuesOf<M extends AnyMeasure>(cells: Readonly<Record<string, ReportCell>>): RowValues<M> {
  const entries = Object.entries(cells).map(([id, cell]) => [id, valueOf(cell)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys and kinds of the cells, which Object.fromEntries forgets
  return Object.fromEntries(entries) as RowValues<M>;
}

function valueOf(cell: ReportCell): MeasureValue | null {
  if (cell.kind === 'interval') return { estimate: cell.estimate, lower: cell.lower, upper: cell.upper };
  return cell.kind === 'value' ? cell.value : null;
}
