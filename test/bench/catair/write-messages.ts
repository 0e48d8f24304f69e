import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { catairLayouts, encodeCatairMessage, encodeCatairRecord } from '@tradepulse/adapters';
import { randomNumbers } from '../../equivalence/generated-rows.ts';

/** A file of messages, and what is in it. */
export interface WrittenMessages {
  readonly file: string;
  readonly records: number;
  readonly dutyCents: number;
}

const RECORD_BYTES = 82;
const ENVELOPE_RECORDS = 4;
const ENTRIES_A_MESSAGE = 200;

/** Writes messages of about so many bytes. They are generated: the same size gives the same bytes. */
export async function writeMessages(parent: string, bytes: number): Promise<WrittenMessages> {
  const folder = join(parent, `messages-${bytes}`);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'messages.txt');
  const count = { records: 0, dutyCents: 0 };
  await pipeline(Readable.from(messages(bytes, count)), createWriteStream(file));
  return { file, ...count };
}

interface Count {
  records: number;
  dutyCents: number;
}

const envelope = { site: 'X123', filer: 'ZZZ', port: '2704', application: 'AE', day: '2026-01-02' } as const;

function* messages(bytes: number, count: Count): Generator<string> {
  const random = randomNumbers(80);
  while (count.records * RECORD_BYTES < bytes) {
    const records: string[] = [];
    for (let at = 0; at < ENTRIES_A_MESSAGE; at += 1) records.push(...entryRecords(random, count));
    count.records += records.length + ENVELOPE_RECORDS;
    yield `${[...encodeCatairMessage(envelope, records)].join('\r\n')}\r\n`;
  }
}

/** An entry summary of a few lines, with the records that most entries have. */
function entryRecords(random: () => number, count: Count): readonly string[] {
  const number = String(Math.floor(random() * 1e8)).padStart(8, '0');
  const lines = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, at) =>
    lineRecords(at + 1, random, count),
  );
  return [header(number), parties(), ...lines.flat()];
}

function header(number: string): string {
  return record('10', {
    actionRequestCode: 'A',
    entryFilerCode: 'ZZZ',
    entryNumber: number,
    districtPortOfEntry: '2704',
    brokerReferenceNumber: `REF${number.slice(0, 6)}`,
    entryTypeCode: '01',
    modeOfTransportationCode: '11',
    electronicSignature: 'X',
    paymentTypeCode: '7',
    preliminaryStatementPrintDate: '2026-01-20',
  });
}

function parties(): string {
  return record('11', { importerOfRecordNumber: '78-109791300', consigneeNumber: '78-109791300' });
}

function lineRecords(line: number, random: () => number, count: Count): readonly string[] {
  const value = Math.floor(Math.exp(4 + random() * 8));
  const duty = Math.floor(value * 7.5);
  count.dutyCents += duty;
  return [
    record('40', {
      lineItemIdentifier: String(line).padStart(3, '0'),
      countryOfOriginCode: 'CN',
      countryOfExportCode: 'CN',
      dateOfExportation: '2025-12-12',
      chargesAmount: Math.floor(value / 25) * 100,
      foreignPortOfLadingCode: '57035',
      grossShippingWeight: Math.ceil(value / 9),
      relatedPartyIndicator: 'N',
    }),
    record('47', { articlePartyTypeCode: 'M', articlePartyIdentifier: 'CNAEZRUZ7214SHA' }),
    record('50', {
      htsNumber: '6109100012',
      dutyAmount: duty,
      valueOfGoodsAmount: value * 100,
      quantity1: Math.ceil(value / 40),
      unitOfMeasureCode1: 'DOZ',
    }),
    record('62', { accountingClassCode: '499', userFeeAmount: Math.floor(value * 0.3464) }),
  ];
}

type Values = Readonly<Record<string, string | number>>;

function record(tag: string, values: Values): string {
  const layout = catairLayouts.find((each) => each.chapter === 'AE' && each.tag === tag);
  if (layout === undefined) throw new RangeError(`there is no record ${tag}`);
  const unknown = Object.keys(values).find((name) => !(name in layout.fields));
  if (unknown !== undefined) throw new RangeError(`record ${tag} has no field ${unknown}`);
  return encodeCatairRecord(layout, values);
}
