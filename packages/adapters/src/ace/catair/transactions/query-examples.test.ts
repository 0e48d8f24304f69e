import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import { readCatair } from '../read-catair.ts';
import { columns } from '../testing/columns.ts';
import { memoryFile } from '../testing/memory-file.ts';
import { message } from '../testing/read-message.ts';
import { readEntrySummaries, readEntrySummaryStatuses } from './read-entry-summaries.ts';

const fileOf = (application: string, records: readonly string[]) =>
  readCatair(memoryFile(message(application, ...records).join('\r\n')));

const identity = columns('JB', { 3: 'ABC', 8: '00000018', 16: '00100' });

describe('the examples of the query chapter (version 26)', () => {
  // Note 1 of the 4A-Record: the lines as they were sent, and as the query returns them. The text between the tags and
  // their fields is set by the tables, the printed page has fewer blanks there; the records 50 are as printed.
  it('numbers lines and reads their figures as the example of the chapter returns them', async () => {
    const sent = [
      '10AABC  00000018',
      '40  010 HKHK031409',
      '506210509060 0000049104 0000007920 000000000055DOZ000000006982KG',
      '40  020 HKHK031409',
      '506210509070 0000000000 0000004524 000000000029DOZ000000008003KG',
    ];
    const returned = [
      identity,
      '10AABC  00000018',
      '4A00001',
      '40  010 HKHK031409',
      '506210509060      49104       7920           55DOZ        6982KG',
      '4A00002',
      '40  020 HKHK031409',
      '506210509070        000       4524           29DOZ        8003KG',
    ];
    const [filed] = await collect(readEntrySummaries(fileOf('AE', sent)));
    const [answer] = await collect(readEntrySummaryStatuses(fileOf('ER', returned)));
    const lines = answer?.kind === 'status' ? answer.summary!.lines : [];
    expect(lines.map(({ cbpLineNumber }) => cbpLineNumber)).toEqual([1, 2]);
    expect(filed?.lines.map(({ cbpLineNumber }) => cbpLineNumber)).toEqual([null, null]);
    const tariffs = lines.map((line) => line.tariffs[0]?.tariff);
    expect(tariffs).toEqual(filed?.lines.map((line) => line.tariffs[0]?.tariff));
    // 491.04 dollars of duty and 7,920 of value, both in cents; 0.55 dozen and 69.82 kilograms.
    expect(tariffs[0]).toMatchObject({
      dutyAmount: 49_104,
      valueOfGoodsAmount: 792_000,
      quantity1: 0.55,
      unitOfMeasureCode1: 'DOZ',
      quantity2: 69.82,
      unitOfMeasureCode2: 'KG',
    });
  });

  // The notes of JI, JK, JL and JN print these, left-justified, with the surety one position right of its place.
  it('takes a record that says in words that nothing is on file for nothing', async () => {
    const nothing = [
      'JI 891 NO BOND ON FILE IN ACE EBOND',
      'JK BILLING DATA NOT ON FILE',
      'JL COLLECTION DATA NOT ON FILE',
      'JN 037 Y BILLING DATA NOT ON FILE',
    ];
    const [read] = await collect(readEntrySummaryStatuses(fileOf('ER', [identity, ...nothing])));
    expect(read).toMatchObject({ kind: 'status', bonds: [], bills: [], collections: [], suretyBills: [] });
  });
});
