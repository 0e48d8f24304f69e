import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import { readCatair } from '../read-catair.ts';
import { columns } from '../testing/columns.ts';
import { memoryFile } from '../testing/memory-file.ts';
import { message } from '../testing/read-message.ts';
import { readEntrySummaries } from './read-entry-summaries.ts';

const fileOf = (application: string, records: readonly string[]) =>
  readCatair(memoryFile(message(application, ...records).join('\r\n')));

describe('an entry summary that certifies for Cargo Release', () => {
  it('puts what is sent for Cargo Release where the structure maps of the chapter have it', async () => {
    const cargo = [
      '10RABC  00000018',
      columns('SE13', { 5: 'SOME BODY', 45: '5555550100', 60: '1' }),
      columns('SE16', { 5: 'ABCD', 9: '0123', 14: '010226', 20: '00000042' }),
      columns('SE17', { 5: 'ABCD1234567' }),
      columns('36', { 3: 'MADE-UP REASON' }),
      columns('SE20', { 5: 'SSR', 8: '1' }),
      columns('SE30', { 5: 'SE', 8: 'SELLER INC' }),
      columns('SE31', { 5: 'DUNS', 9: '123456789' }),
      columns('SE32', { 5: '1', 6: 'MAKES SHOES' }),
      columns('SE35', { 5: '15', 7: '1 MAIN STREET' }),
      columns('SE36', { 5: 'DETROIT', 40: 'MI', 49: '48226', 64: 'US' }),
      columns('SE30', { 5: 'BY', 43: 'EI', 46: '12-3456789' }),
      columns('40', { 5: '001', 9: 'CN' }),
      columns('SE50', { 5: 'MF', 8: 'MAKER LTD' }),
      columns('SE56', { 5: 'SHENZHEN', 64: 'CN' }),
      '506404199060',
      // SE60 to SE63 as the chapter prints them.
      'SE60Y',
      'SE616404199000',
      columns('OI', { 11: 'SHOES' }),
      'SE6201FSHNG INFOMETHOD OF HARVEST',
      'SE63VESSEL',
      'SE6201FSHNG INFOVESSEL IMO',
      'SE631234567890',
      '90',
    ];
    const [read] = await collect(readEntrySummaries(fileOf('AE', cargo)));
    expect(read?.cargoRelease).toMatchObject({
      contact: { disIndicator: '1' },
      conveyances: [{ dateOfArrival: '2026-01-02', quantity: 42 }],
      equipment: [{ equipmentNumber: 'ABCD1234567' }],
      references: [{ referenceIdentifierQualifier: 'SSR', referenceIdentifier: '1' }],
      parties: [
        {
          party: { entityCode: 'SE' },
          identifiers: [{ gbiIdentifierQualifier: 'DUNS' }],
          types: [{ sequenceNumber: 1 }],
          streets: [{ addressComponentQualifier1: '15' }],
          place: { countrySubEntityCode: 'MI', countryCode: 'US' },
        },
        { party: { entityCode: 'BY', entityIdentifierQualifier: 'EI' }, place: null },
      ],
    });
    expect(read?.correctionExplanation).toHaveLength(1);
    expect(read?.lines).toMatchObject([
      {
        cbpLineNumber: null,
        cargoParties: [{ party: { entityCode: 'MF' }, place: { countryCode: 'CN' } }],
        tariffs: [
          {
            sanctionDisclaimers: [{ sanctionDisclaimIndicator: 'Y' }],
            zoneTariffs: [{ currentHtsNumber: '6404199000' }],
            agencyDescriptions: [{}],
          },
        ],
        sanctions: [
          {
            fact: { recordId: '01', recordType: 'FSHNG INFO', fieldName: 'METHOD OF HARVEST' },
            values: [{}],
          },
          { fact: { fieldName: 'VESSEL IMO' }, values: [{}] },
        ],
      },
    ]);
  });

  it('lets nobody who is named for Cargo Release out unsealed', async () => {
    const [read] = await collect(
      readEntrySummaries(
        fileOf('AE', [
          '10RABC  00000018',
          columns('SE13', { 5: 'SOME BODY', 45: '5555550100' }),
          columns('36', { 3: 'ASK SOME BODY' }),
          columns('SE30', { 5: 'BY', 8: 'SOME BODY', 43: '34', 46: '123-45-6789' }),
          columns('SE31', { 5: 'LEI', 9: 'SOME BODY' }),
          columns('SE32', { 5: '1', 6: 'SOME BODY' }),
          columns('SE35', { 5: '15', 7: 'SOME BODY', 42: '15', 44: 'SOME BODY' }),
          columns('SE36', { 5: 'SOME BODY', 49: '55555' }),
          '40  001',
          '506404199060',
          columns('OI', { 11: 'SOME BODY' }),
          columns('SE62', { 5: '01' }),
          'SE63SOME BODY',
        ]),
      ),
    );
    const said = JSON.stringify(read);
    expect(said).not.toMatch(/BODY|5555|6789/);
    expect(String(read?.cargoRelease.parties[0]?.party.entityIdentifier)).toBe('[sealed:SSN]');
  });
});
