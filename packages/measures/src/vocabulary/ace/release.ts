import { entryNo, port } from './linking-columns.ts';
import {
  amount,
  code,
  count,
  date,
  decimal,
  flag,
  identifier,
  instant,
  optional,
  party,
} from './record-column.ts';
import { defineRecord } from './record-fact.ts';

/** Cargo releases. */
export const release = defineRecord({
  name: 'release',
  title: 'Cargo releases',
  grain: 'release',
  keys: ['entry_no'],
  occurredOn: 'release_date',
  modules: ['ACE_VADM', 'ADDRM', 'ITED'],
  columns: {
    entry_no: entryNo,
    port,
    mode: code(2, 'Mode of transport', 'mode'),
    center: optional(code(6, 'Center of Excellence and Expertise', 'center')),
    importer: party('business', 'IOR_NUMBER', 'Importer of record'),
    entry_filed_ts: instant('Entry filed'),
    arrival_ts: optional(instant('Conveyance arrived')),
    release_ts: optional(instant('Released')),
    gate_out_ts: optional(instant('Left the terminal')),
    release_date: optional(date('Date of release')),
    hold_count: count('Holds placed'),
    docs_before_release: flag('Documents were reviewed before release'),
    touchless: flag('Released without an officer'),
    fast: flag('Lane for trusted trade'),
    partner: flag('Importer was a trade partner'),
    reversed: flag('The release was withdrawn'),
  },
});

/** Events in the release of a shipment. */
export const releaseEvent = defineRecord({
  name: 'release_event',
  title: 'Release events',
  grain: 'release x event',
  keys: ['entry_no', 'event_no'],
  occurredOn: 'event_date',
  modules: ['ACE_VADM', 'ADDRM', 'ITED'],
  columns: {
    entry_no: entryNo,
    event_no: count('Place of the event, from 1'),
    port,
    disposition: code(2, 'Disposition'),
    event_ts: instant('Moment of the event'),
    event_date: date('Day of the event'),
    agency: optional(code([2, 3], 'Agency')),
  },
});

/** Holds on shipments. */
export const hold = defineRecord({
  name: 'hold',
  title: 'Holds',
  grain: 'hold',
  keys: ['hold_no'],
  occurredOn: 'start_date',
  modules: ['ACE_VADM', 'ADDRM', 'ITED'],
  columns: {
    hold_no: identifier([8, 16], 'Hold'),
    entry_no: optional(entryNo),
    port,
    agency: code([2, 3], 'Agency that placed the hold'),
    reason: code([2, 8], 'Reason'),
    start_ts: instant('Placed'),
    end_ts: optional(instant('Removed')),
    start_date: date('Day on which it was placed'),
  },
});

/** Detentions of goods. */
export const detention = defineRecord({
  name: 'detention',
  title: 'Detentions',
  grain: 'detained shipment',
  keys: ['detention_no'],
  occurredOn: 'detained',
  modules: ['ACE_VADM', 'ITED'],
  columns: {
    detention_no: identifier([8, 16], 'Detention'),
    entry_no: optional(entryNo),
    port,
    origin: code(2, 'Country of origin, ISO', 'country'),
    commodity: code([2, 10], 'Tariff number or chapter', 'hts'),
    reason: code([2, 8], 'Reason'),
    forced_labor: flag('On suspicion of forced labor'),
    uflpa: flag('Under the Uyghur Forced Labor Prevention Act'),
    ipr: flag('On suspicion of infringing intellectual property'),
    value: amount('Value'),
    detained: date('Date of detention'),
    decision: optional(date('Date of decision')),
    outcome: optional(code([2, 10], 'Outcome: RELEASED, DENIED, EXCLUDED, SEIZED, ABANDONED')),
    avoided_cost: amount('Cost of a seizure that was avoided'),
  },
});

/** Notices to redeliver released goods. */
export const redelivery = defineRecord({
  name: 'redelivery',
  title: 'Redelivery notices',
  grain: 'notice',
  keys: ['notice_no'],
  occurredOn: 'issued',
  modules: ['ACE_VADM', 'ITED'],
  columns: {
    notice_no: identifier([8, 16], 'Notice'),
    entry_no: entryNo,
    port,
    issued: date('Date of issue'),
    reason: code([2, 8], 'Reason'),
    complied_on_time: flag('Complied with in time'),
  },
});

/** Bills of lading and filings that release low-value goods. */
export const billOfLading = defineRecord({
  name: 'bill',
  title: 'Bills of lading',
  grain: 'bill of lading',
  keys: ['bill_no'],
  occurredOn: 'arrival_date',
  modules: ['ADDRM', 'ITED'],
  columns: {
    bill_no: identifier([8, 16], 'Bill of lading'),
    port,
    mode: code(2, 'Mode of transport', 'mode'),
    arrival_date: date('Date of arrival'),
    origin: optional(code(2, 'Country of origin, ISO', 'country')),
    teu: optional(decimal(1, 'Twenty-foot equivalent units')),
    section321: flag('Released under section 321 (low value)'),
    et86: flag('Entry type 86'),
    data_pilot: flag('Released under a data pilot'),
    declared_value: amount('Declared value'),
    carrier_class: code([2, 8], 'Class of carrier: VESSEL, AIR, EXPRESS, MAIL, TRUCK, RAIL'),
    high_risk: flag('Assessed as high risk by targeting'),
    assessed: flag('Reviewed, scanned or examined'),
  },
});

/** Arrivals of containers. */
export const billContainer = defineRecord({
  name: 'bill_container',
  title: 'Container arrivals',
  grain: 'container arrival',
  keys: ['container_arrival_no'],
  occurredOn: 'arrival_date',
  modules: ['ADDRM'],
  columns: {
    container_arrival_no: identifier([8, 20], 'Container and its arrival'),
    bill_no: identifier([8, 16], 'Bill of lading'),
    port,
    mode: code(2, 'Mode of transport', 'mode'),
    arrival_date: date('Date of arrival'),
    lading_port: optional(code(5, 'Foreign port of lading, Schedule K')),
    csi_port: flag('Laden in a port of the Container Security Initiative'),
    teu: decimal(1, 'Twenty-foot equivalent units'),
  },
});

/** Parcels by mail. */
export const mailPiece = defineRecord({
  name: 'mail_piece',
  title: 'Mail parcels',
  grain: 'parcel',
  keys: ['piece_no'],
  occurredOn: 'arrival_date',
  modules: ['ADDRM', 'ITED'],
  columns: {
    piece_no: identifier([8, 20], 'Parcel'),
    port,
    arrival_date: date('Date of arrival'),
    origin: code(2, 'Country of origin, ISO', 'country'),
    advance_data: flag('Announced with advance electronic data'),
    declared_value: amount('Declared value'),
    assessed: flag('Examined'),
  },
});

/** Importer security filings. */
export const importerSecurityFiling = defineRecord({
  name: 'isf',
  title: 'Importer security filings',
  grain: 'filing',
  keys: ['isf_no'],
  occurredOn: 'lading_date',
  modules: ['ADDRM'],
  columns: {
    isf_no: identifier([8, 16], 'Filing'),
    importer: party('business', 'IOR_NUMBER', 'Importer of record'),
    port,
    isf_ts: instant('Filed'),
    lading_ts: instant('Laden on the vessel'),
    lading_date: date('Day of lading'),
    matched: flag('Matched to a bill of lading'),
    versions: count('Versions filed'),
  },
});

/** In-bond movements. */
export const inBond = defineRecord({
  name: 'inbond',
  title: 'In-bond movements',
  grain: 'movement',
  keys: ['inbond_no'],
  occurredOn: 'initiated',
  modules: ['ADDRM', 'ITED'],
  columns: {
    inbond_no: identifier([9, 12], 'In-bond number'),
    type: code(
      2,
      'Type: 61 immediate transportation, 62 transportation and exportation, 63 immediate exportation',
    ),
    port,
    destination_port: optional(code(4, 'Port of destination, Schedule D', 'port')),
    initiated: date('Date on which it began'),
    arrival: optional(date('Date of arrival')),
    closed: optional(date('Date on which it was closed')),
    value: amount('Value'),
  },
});

/** Admissions to foreign-trade zones. */
export const ftzAdmission = defineRecord({
  name: 'ftz_admission',
  title: 'Foreign-trade zone admissions',
  grain: 'admission',
  keys: ['admission_no'],
  occurredOn: 'admitted',
  modules: ['ADD_WH', 'ADDRM'],
  columns: {
    admission_no: identifier([8, 19], 'Admission'),
    zone: identifier([7, 9], 'Zone'),
    port,
    admitted: date('Date of admission'),
    zone_status: optional(code(1, 'Status: P privileged, N non-privileged, Z restricted, D domestic')),
    origin: optional(code(2, 'Country of origin, ISO', 'country')),
    admitted_value: amount('Value admitted'),
  },
});

/** Exchanges with partner government agencies about a shipment. */
export const partnerAgencyMessage = defineRecord({
  name: 'pga_message',
  title: 'Partner agency messages',
  grain: 'agency decision',
  keys: ['pga_no'],
  occurredOn: 'received_date',
  modules: ['ADDRM'],
  columns: {
    pga_no: identifier([8, 20], 'Message'),
    entry_no: entryNo,
    port,
    agency: code([2, 3], 'Agency'),
    received_ts: instant('Data received'),
    proceed_ts: optional(instant('May proceed')),
    received_date: date('Day of receipt'),
  },
});
