import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import type { CatairProblem } from './catair-problem.ts';
import type { CatairRecord } from './catair-record.ts';
import { controlA } from './layouts/control-layouts.ts';
import { ae10, ae11 } from './layouts/entry-summary-header-layouts.ts';
import { axE1 } from './layouts/entry-summary-response-layouts.ts';
import { ucE1, ucE2 } from './layouts/status-notification-layouts.ts';
import { readCatair, type CatairOptions } from './read-catair.ts';
import { memoryFile } from './testing/memory-file.ts';

const examples = readFileSync(new URL('fixtures/catair_ft_e214_examples.txt', import.meta.url), 'latin1');

async function read(
  text: string,
  options: CatairOptions = {},
  piece?: number,
): Promise<readonly CatairRecord[]> {
  const batches = await collect(readCatair(memoryFile(text, piece), options));
  return batches.flatMap(({ records }) => records);
}

async function problemsOf(text: string, options: CatairOptions = {}): Promise<readonly CatairProblem[]> {
  const problems: CatairProblem[] = [];
  await read(text, { ...options, onProblem: (problem) => problems.push(problem) });
  return problems;
}

const told = (problems: readonly CatairProblem[]): readonly string[] =>
  problems.map(({ code, severity, line }) => `${code} ${severity} ${line}`);

/** Values that are not blank, sealed ones as the class that they are sealed under. */
const shown = (record: CatairRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(record.values()).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'object' ? String(value) : value]],
    ),
  );

/** A summary's first records, made up. */
const examplesOfSummary = ['10AABC  00000018 4103', '1112-3456789'];

const message = (application: string, ...records: readonly string[]): readonly string[] => [
  'AX123ABCSECRET010226     ' + application,
  'B  4103ABC' + application,
  ...records,
  'Y  4103ABC' + application,
  'ZX123ABC      010226',
];

describe('readCatair', () => {
  it('reads the twelve examples of the zone chapter, value for value', async () => {
    const records = await read(examples, { application: 'FT' });
    // Read off the printed lines by hand with the table of the chapter; 198.00 and 0.00 have two implied decimals,
    // 173 and 189 are whole dollars.
    expect(records.map(shown)).toEqual([
      {
        actionCode: 'A',
        zoneId: '000AAA111',
        calendarYear: '20',
        controlNumber: 'ABC12345',
        expandedZoneIdIndicator: 'Y',
        portCode: '9999',
        directDeliveryIndicator: 'Y',
        abiFilerCode: 'ZZZ',
        zoneOperatorIdentifier: '[sealed:SSN]',
        firmsIdentifier: 'Z123',
      },
      {
        contactName: '[sealed:NAME]',
        contactPhone: '[sealed:PHONE]',
        reasonCode: '01',
        additionalReasonCodes: '030508',
      },
      { remarks: '[sealed:NAME]' },
      {
        admissionType: 'A',
        modeOfTransportation: '10',
        scac: 'ABCD',
        conveyanceName: 'CONVEYANCE NAME',
        voyageTripFlight: '012345',
        exportDate: '2020-02-06',
        importDate: '2020-02-06',
        portOfUnlading: '9999',
        scheduledDateOfArrival: '2020-02-06',
      },
      { billOfLading: 'ABCD120620GRC001', quantity: 800, countryOfExport: 'MX', foreignLoadPort: '12345' },
      { inBondNumber: '123456789' },
      { bondedCarrierIdentifier: '[sealed:EIN]' },
      { containerNumber: 'ABCD1234567890' },
      {
        lineItemNumber: '00001',
        htsNumber: '9101218030',
        countryOfOrigin: 'DE',
        quantity1: 198,
        unitOfMeasure1: 'NO',
        quantity2: 0,
      },
      { weight: 19, value: 17_300, charges: 18_900, zoneStatus: 'N', harborMaintenanceFee: 0 },
      { description: '[sealed:NAME]', referenceQualifier: 'MID', referenceIdentifier: '[sealed:MID]' },
      { remarks: '[sealed:NAME]' },
    ]);
  });

  it('reads the sample line of a response', async () => {
    const line = 'E1 F122   BOND WAIVER IND MUST BE 0               S5G  00000018';
    const [record] = await read(line, { application: 'AX' });
    expect(record?.is(axE1)).toBe(true);
    expect(shown(record!)).toEqual({
      severityCode: 'F',
      conditionCode: '122',
      narrativeText: 'BOND WAIVER IND MUST BE 0',
      entryFilerCode: 'S5G',
      entryNumber: '00000018',
    });
  });

  it.each([
    ['trimmed, with line feeds', (lines: readonly string[]) => lines.join('\n')],
    ['with CRLF and an end-of-file character', (lines: readonly string[]) => lines.join('\r\n') + '\r\n\x1a'],
    ['padded to 80', (lines: readonly string[]) => lines.map((line) => line.padEnd(80)).join('\n')],
    ['padded beyond 80', (lines: readonly string[]) => lines.map((line) => line.padEnd(104)).join('\r\n')],
    ['as one unbroken string', (lines: readonly string[]) => lines.map((line) => line.padEnd(80)).join('')],
    ['behind a byte order mark', (lines: readonly string[]) => '\xef\xbb\xbf' + lines.join('\n')],
    ['between empty lines', (lines: readonly string[]) => '\n' + lines.join('\n\n') + '\n\n'],
  ])('reads a message %s', async (_, written) => {
    const lines = message('AE', ...examplesOfSummary);
    const expected = (await read(lines.join('\n'))).map(shown);
    expect(expected).toHaveLength(6);
    for (const piece of [3, 79, 80, 81, 1_000]) {
      expect((await read(written(lines), {}, piece)).map(shown)).toEqual(expected);
    }
  });

  it('reads an unbroken string that is longer than its pieces', async () => {
    const lines = message('AE', ...Array.from({ length: 3_000 }, () => examplesOfSummary[0]!));
    const records = await read(lines.map((line) => line.padEnd(80)).join(''), {}, 7_001);
    expect(records).toHaveLength(3_004);
    expect(records.at(-1)?.line).toBe(3_004);
  });

  it('takes the meaning of a tag from the application of the block', async () => {
    const records = await read(
      [...message('AX', 'E1AS995'), ...message('UC', 'E1 1'), ...message('CB', '10')].join('\n'),
    );
    expect(records.map(({ layout }) => `${layout.chapter} ${layout.tag}`).join(', ')).toBe(
      'control A, control B, AX E1, control Y, control Z, control A, control B, UC E1, control Y, control Z, control A, control B, CB 10, control Y, control Z',
    );
    expect(records.map((record) => record.is(ucE1)).filter(Boolean)).toHaveLength(1);
  });

  it('tells each record the block that it stands in', async () => {
    const records = await read(message('AE', ...examplesOfSummary).join('\n'));
    expect(records[2]?.block).toEqual(
      expect.objectContaining({
        application: 'AE',
        port: '4103',
        filer: 'ABC',
        transmissionDate: '2026-01-02',
        line: 2,
      }),
    );
  });

  it('counts records without a layout and goes on', async () => {
    const lines = message('SE', 'PG01', 'PG01', 'OI  SHIRTS', '** what', 'SE90');
    const [batch] = await collect(readCatair(memoryFile(lines.join('\n') + '\n')));
    expect(batch?.unknown).toEqual([
      { application: 'SE', tag: 'PG01', count: 2 },
      { application: 'SE', tag: 'OI', count: 1 },
      { application: 'SE', tag: '?', count: 1 },
    ]);
    expect(batch?.records).toHaveLength(5);
  });

  it('knows records outside of a block by tags that have one meaning, and says so once', async () => {
    const lines = ['JB', 'Q1', 'SO50', '10'].join('\n');
    expect((await read(lines)).map(({ layout }) => layout.tag)).toEqual(['JB', 'Q1', 'SO50']);
    expect(told(await problemsOf(lines))).toEqual(['RECORD_OUTSIDE_BLOCK warn 1']);
  });

  it.each([
    ['the trailer of a block', 2, ['BLOCK_NOT_CLOSED reject 2']],
    ['the trailer of a batch', 1, ['BATCH_NOT_CLOSED reject 1']],
  ])('misses %s', async (_, behind, expected) => {
    const lines = message('AE', ...examplesOfSummary);
    const text = lines.filter((__, at) => at !== lines.length - behind).join('\n');
    expect(told(await problemsOf(text))).toEqual(expected);
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ code: expected[0]!.split(' ')[0] }));
  });

  it('misses both where the file was cut off', async () => {
    const lines = message('AE', ...examplesOfSummary).slice(0, 4);
    expect(told(await problemsOf(lines.join('\n')))).toEqual([
      'BLOCK_NOT_CLOSED reject 2',
      'BATCH_NOT_CLOSED reject 1',
    ]);
  });

  it('sees headers and trailers that do not belong together', async () => {
    expect(told(await problemsOf('Y  4103ABCAE\nZX123ABC'))).toEqual([
      'TRAILER_WITHOUT_HEADER reject 1',
      'TRAILER_WITHOUT_HEADER reject 2',
    ]);
    const lines = message('AE', '10A').join('\n');
    expect(told(await problemsOf(lines.replace('Y  4103ABCAE', 'Y  4103ABCER')))).toEqual([
      'TRAILER_DIFFERS reject 4',
    ]);
    expect(told(await problemsOf(lines.replace('ZX123ABC', 'ZX123ABD')))).toEqual([
      'TRAILER_DIFFERS reject 5',
    ]);
    expect(told(await problemsOf('B  4103ABCAE\nY  4103ABCAE'))).toEqual(['BLOCK_OUTSIDE_BATCH warn 1']);
    expect(told(await problemsOf(lines.replace('10A', 'B  4103ABCAE')))).toEqual([
      'BLOCK_NOT_CLOSED reject 2',
    ]);
  });

  it('compares the count of a trailer that CBP sends, and not of one that a filer sends', async () => {
    const counted = (application: string, count: string) =>
      message(application, 'E1AS995').join('\n').replace(`Y  4103ABC${application}`, `$&${count}`);
    expect(await problemsOf(counted('AX', '00001'))).toEqual([]);
    expect(told(await problemsOf(counted('AX', '00229')))).toEqual(['COUNT_DIFFERS warn 4']);
    expect(await problemsOf(counted('AE', '00229'))).toEqual([]);
  });

  it('lets the password of a batch out nowhere, and numbers and names only sealed', async () => {
    const records = await read(
      message('AE', '10A', '11123-45-6789 ').concat(message('UC', 'E2  DOE JANE')).join('\n'),
    );
    const seen = records.map((record) => [
      inspect(record, { depth: 9, showHidden: true }),
      JSON.stringify(record),
      JSON.stringify(record.values()),
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|123-45|DOE/);
    const [batch] = records;
    expect(batch?.is(controlA) && batch.get('communicationPassword')).toBeNull();
    expect(records.find((record) => record.is(ae11))?.values()).toMatchObject({ consigneeNumber: null });
    expect(String(records.find((record) => record.is(ucE2))?.values().cbpUser)).toBe('[sealed:OFFICER_NAME]');
  });

  it('blots out the number of a person in a narrative', async () => {
    const [record] = await read('E1 F122   IOR 078-05-1123 OR 12-3456789 UNKNOWN', { application: 'AX' });
    expect(shown(record!)['narrativeText']).toBe('IOR ########### OR ########## UNKNOWN');
  });

  it('says where a field is not understood, and not what it holds', async () => {
    const [record] = await read('10A'.padEnd(51) + '137726', { application: 'AE' });
    expect(record?.is(ae10) && (() => record.get('preliminaryStatementPrintDate'))).toThrow(
      'a field is not understood: NOT_A_DATE (message.txt, line 1, column preliminaryStatementPrintDate)',
    );
  });

  it.each([
    ['before 25 April 2021', '012021', '1380300  '],
    ['from 25 April 2021 on', '042521', '         '],
  ])('reads the zone of an entry where messages have it %s', async (_, day, old) => {
    const at = day === '042521' ? '       OH138030000' : '1380300OH';
    const lines = message('AE', '11'.padEnd(53) + at)
      .join('\n')
      .replace('010226', day);
    const record = (await read(lines)).find((each) => each.is(ae11));
    expect(record?.get('foreignTradeZoneIdentifier')).toBe(old.trim() || '138030000');
  });

  it('reads the zone where it stands when the sender kept the old place', async () => {
    const record = (await read(message('AE', '11'.padEnd(53) + '1380300OH').join('\n'))).find((each) =>
      each.is(ae11),
    );
    expect(record?.get('foreignTradeZoneIdentifier')).toBe('1380300');
  });

  it('stops at once when it is aborted', async () => {
    const aborted = { signal: AbortSignal.abort() };
    await expect(read(examples, aborted)).rejects.toThrow('abort');
  });
});
