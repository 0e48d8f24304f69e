import { amount, code, date, decimal, flag, identifier, instant, optional, party } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

/** Lines of export declarations (Automated Export System). */
export const exportLine = defineRecord({
  name: 'export_line',
  title: 'Export declaration lines',
  grain: 'declaration x line',
  keys: ['itn', 'line_no'],
  occurredOn: 'export_date',
  modules: ['ADD_WH', 'ADDRM'],
  columns: {
    itn: identifier(15, 'Internal transaction number'),
    line_no: code(3, 'Line'),
    exporter: party('business', 'EIN', 'Exporter (U.S. principal party in interest)'),
    filer: party('filer', 'LICENCE_PERMIT', 'Filer'),
    port: code(4, 'Port of export, Schedule D', 'port'),
    destination: code(2, 'Country of ultimate destination, ISO', 'country'),
    mode: code(2, 'Mode of transport', 'mode'),
    export_date: date('Date of export'),
    schedule_b: code(10, 'Schedule B or tariff number', 'schedule_b'),
    foreign_domestic: code(1, 'D domestic, F foreign origin'),
    licence_code: optional(code([2, 3], 'Code of the export licence')),
    fas_value: amount('Value free alongside ship'),
    qty1: optional(decimal(0, 'First quantity')),
    uom1: optional(code([1, 3], 'Unit of the first quantity', 'unit')),
    shipping_weight_kg: optional(decimal(0, 'Shipping weight in kilograms')),
  },
});

/** Export filings. */
export const exportFiling = defineRecord({
  name: 'export_filing',
  title: 'Export filings',
  grain: 'filing',
  keys: ['filing_no'],
  occurredOn: 'filed_date',
  modules: ['ADDRM'],
  columns: {
    filing_no: identifier([8, 20], 'Filing'),
    filer: party('filer', 'LICENCE_PERMIT', 'Filer'),
    port: code(4, 'Port of export, Schedule D', 'port'),
    filed_ts: instant('Filed'),
    deadline_ts: instant('Due'),
    filed_date: date('Day of filing'),
    fatal: flag('Refused with a fatal error'),
  },
});
