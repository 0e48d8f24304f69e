import { describe, expect, it } from 'vitest';
import { collect } from '../../../../testing/collect.ts';
import { catairLayouts } from '../../layouts/catair-layouts.ts';
import { readCatair } from '../../read-catair.ts';
import { columns } from '../../testing/columns.ts';
import { memoryFile } from '../../testing/memory-file.ts';
import { message } from '../../testing/read-message.ts';
import { CARGO_RELEASE, STATUS_NOTIFICATION } from './cargo-release-grammar.ts';
import { readCargoReleases, readStatusNotifications } from './read-cargo-releases.ts';

const fileOf = (application: string, records: readonly string[]) =>
  readCatair(memoryFile(message(application, ...records).join('\r\n')));

/** Made up, in the order of the usage map for the actions A and R. */
const entry = [
  columns('SE10', { 5: 'AABC', 11: '00000018', 20: '01', 22: 'EI ', 25: '12-3456789', 40: '0000001500' }),
  columns('SE11', { 12: 'HAW9' }),
  columns('SE13', { 5: 'MADE UP' }),
  columns('SE15', { 5: 'M', 6: 'ABCD', 10: '1' }),
  columns('SE15', { 5: 'H', 6: 'ABCD', 10: '2' }),
  columns('SE16', { 5: 'ABCD', 14: '010326', 20: '00000042' }),
  columns('SE17', { 5: 'ABCD1234567' }),
  columns('SE20', { 5: 'CR ', 8: 'REF' }),
  columns('SE30', { 5: 'BY ', 8: 'MADE UP' }),
  columns('SE31', { 5: 'LEI ', 9: '549300MADEUP00000000' }),
  columns('SE35', { 5: '01', 7: '1 MADE UP STREET' }),
  columns('SE36', { 5: 'NOWHERE', 64: 'US' }),
  columns('PG00', { 5: 'S0001' }),
  columns('PG19', { 5: 'IM' }),
  columns('PG00', { 5: 'E' }),
  columns('SE40', { 5: '001', 8: 'CN' }),
  columns('SE41', { 5: 'N', 12: '00000042' }),
  columns('SE50', { 5: 'MF ', 43: 'MID', 46: 'CNACMSHO12SHE' }),
  columns('SE55', { 5: '01', 7: '2 MADE UP STREET' }),
  columns('SE60', { 5: '6404199060', 15: '0000001000' }),
  columns('SE61', { 5: '6404199060' }),
  columns('OI', { 11: 'SHOES' }),
  columns('PG01', { 5: '001', 8: 'EPA' }),
  columns('PG01', { 5: '001', 8: 'FDA' }),
  columns('PG02', { 5: 'P' }),
  columns('PG00', { 5: 'R0001' }),
  columns('PG22', { 25: 'Y' }),
  columns('SE60', { 5: '6406909000', 15: '0000000500' }),
  columns('SE40', { 5: '002', 8: 'DE' }),
  columns('SF10', { 5: '1', 8: 'A' }),
  columns('SF20', { 5: 'V1 ', 8: '123' }),
  columns('SF30', { 5: 'MF ', 8: 'MADE UP' }),
  columns('SF36', { 5: 'NOWHERE', 64: 'CN' }),
];

describe('readCargoReleases', () => {
  it('puts header, bills, parties, lines, agencies and the security filing together', async () => {
    const [release, ...more] = await collect(readCargoReleases(fileOf('SE', entry)));
    expect(more).toEqual([]);
    expect(release).toMatchObject({
      at: 3,
      entryNumber: 'ABC00000018',
      header: { actionCode: 'A', estimatedEntryValueAmount: 150_000 },
      additional: { locationOfGoodsCode: 'HAW9' },
      bills: [
        { bill: { billTypeIndicator: 'M' }, conveyances: [], equipment: [] },
        {
          bill: { billTypeIndicator: 'H' },
          conveyances: [{ conveyance: { quantity: 42 }, equipment: [{ equipmentNumber: 'ABCD1234567' }] }],
        },
      ],
      references: [{ referenceIdentifier: 'REF' }],
      parties: [{ party: { entityCode: 'BY' }, place: { countryCode: 'US' } }],
      dispositions: [],
    });
    const [party] = release!.parties;
    expect([party?.identifiers.length, party?.addresses.length]).toEqual([1, 1]);
    expect(release?.substitutions.map(({ layout }) => layout.tag)).toEqual(['PG00', 'PG19', 'PG00']);
  });

  it('puts what agencies are told under the tariff number before it, in the order of the message', async () => {
    const [release] = await collect(readCargoReleases(fileOf('SE', entry)));
    const [first, second] = release!.lines;
    expect(first).toMatchObject({
      zone: { zoneStatusCode: 'N', quantity: 42 },
      parties: [{ party: { entityCode: 'MF' }, addresses: [{ addressComponentQualifier1: '01' }] }],
      tariffs: [
        { tariff: { htsNumber: '6404199060' }, current: { currentHtsNumber: '6404199060' } },
        { tariff: { htsNumber: '6406909000' }, current: null, agencySets: [] },
      ],
    });
    const [set] = first!.tariffs[0]!.agencySets;
    const told = set?.lines.map(({ line, records }) => [
      line.governmentAgencyCode,
      ...records.map(({ layout }) => layout.tag),
    ]);
    expect(told).toEqual([['EPA'], ['FDA', 'PG02', 'PG00', 'PG22']]);
    expect(second).toMatchObject({ line: { lineItemIdentifier: '002' }, zone: null, tariffs: [] });
  });

  it('reads the security filing with its parties, and only one', async () => {
    const [release] = await collect(readCargoReleases(fileOf('SE', entry)));
    expect(release?.securityFiling).toMatchObject({
      filing: { actionCode: 'A' },
      references: [{ referenceIdentifierQualifier: 'V1' }],
      parties: [{ party: { entityCode: 'MF' }, place: { countryCode: 'CN' } }],
    });
    const twice = readCargoReleases(fileOf('SE', [...entry, columns('SF10', { 5: '1' })]));
    await expect(collect(twice)).rejects.toMatchObject({ code: 'RECORD_REPEATED' });
  });

  it('takes lines of agencies without a description too', async () => {
    const records = [entry[0]!, entry[15]!, entry[19]!, columns('PG01', { 5: '001', 8: 'EPA' })];
    const [release] = await collect(readCargoReleases(fileOf('SE', records)));
    expect(release?.lines[0]?.tariffs[0]?.agencySets).toMatchObject([
      { description: null, lines: [{ line: { governmentAgencyCode: 'EPA' } }] },
    ]);
  });

  it('reads what an answer says of the transaction', async () => {
    const answer = [entry[0]!, columns('SE90', { 5: '02', 10: 'ACCEPTED' })];
    const [release] = await collect(readCargoReleases(fileOf('SX', answer)));
    expect(release?.dispositions).toEqual([
      { messageTypeCode: '02', messageIdentifierCode: null, narrativeMessageText: 'ACCEPTED' },
    ]);
  });

  it('has a place for every record of its chapters', () => {
    const of = (...chapters: readonly string[]) =>
      catairLayouts.filter(({ chapter }) => chapters.includes(chapter)).map(({ tag }) => tag);
    expect(Object.keys(CARGO_RELEASE.parents).toSorted()).toEqual(of('SE', 'SF', 'PG').toSorted());
    expect(Object.keys(STATUS_NOTIFICATION.parents).toSorted()).toEqual([...new Set(of('SO'))].toSorted());
  });
});

/** Made up, in the order that the status query lists for its answer. */
const notice = [
  columns('SO10', { 5: '4601', 9: 'ABC', 14: '00000018', 23: '01', 25: '12-3456789', 66: '010326' }),
  columns('SO20', { 5: 'CMT', 8: 'MADE UP' }),
  columns('SO30', { 5: '001', 8: 'CN', 10: '6404199060' }),
  columns('SO40', { 5: 'R', 6: 'ABCD', 10: '1', 60: '00000042' }),
  columns('SO42', { 5: '123456785', 17: '61', 19: '2704', 23: '4601', 27: '010126', 33: '010326' }),
  columns('SO50', { 5: '010226', 11: '1435', 15: '53' }),
  columns('SO40', { 5: 'R', 6: 'ABCD', 10: '2' }),
  columns('SO60', { 5: '010326', 11: '0905', 15: '98', 57: '010326' }),
  columns('SO70', { 5: 'FDA', 11: '010326', 17: '0800', 21: '07', 23: 'MAY PROCEED' }),
  columns('SO71', { 5: 'PN', 7: '123456789012', 19: '010226', 25: '143501', 31: 'A01A02' }),
  columns('SO72', { 5: 'MADE UP' }),
];

describe('readStatusNotifications', () => {
  it('puts bills, dispositions and what agencies say together', async () => {
    const [status, ...more] = await collect(readStatusNotifications(fileOf('SO', notice)));
    expect(more).toEqual([]);
    expect(status).toMatchObject({
      entryNumber: 'ABC00000018',
      entry: { districtPortOfEntry: '4601', estimatedDateOfArrival: '2026-01-03' },
      tariffs: [{ htsNumber: '6404199060' }],
      bills: [
        {
          bill: { quantity: 42 },
          movements: [{ inBondNumber: '123456785', inBondCreateDate: '2026-01-01' }],
          dispositions: [{ dispositionCode: '53', dispositionTime: '14:35' }],
        },
        { bill: { billOfLadingNumber: '2' }, movements: [], dispositions: [] },
      ],
      dispositions: [{ dispositionActionCode: '98', releaseDate: '2026-01-03' }],
      agencies: [
        {
          disposition: { pgaEntryLevelStatusMessage: 'MAY PROCEED' },
          references: [{ pgaReferenceReceiptTime: '14:35:01', pgaLineSubReasonCode2: 'A02' }],
        },
      ],
    });
    expect(JSON.stringify(status)).not.toMatch(/MADE UP|3456789"/);
  });
});
