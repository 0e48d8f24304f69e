import { record } from './abi-message.ts';

const ae = (tag: string, values: Readonly<Record<string, string | number>>): string =>
  record('AE', tag, values);

/** Who stands in the made-up entry; employer numbers that begin with 00 are never given out. */
export const IMPORTER = '00-8642097XX';
export const NOTIFIED = '00-7531086';
export const MANUFACTURER = 'CNACMSHO12SHE';

/**
 * An entry of two lines, by the records that follow its header (10). The first line is footwear of China under a case of
 * each kind and a list of section 301, the second a computer of Germany with a duty of section 232.
 */
export const entryContent: readonly string[] = [
  ae('11', {
    importerOfRecordNumber: IMPORTER,
    consigneeNumber: IMPORTER,
    designatedNotifyPartyNumber: NOTIFIED,
    estimatedEntryDate: '2026-01-03',
    dateOfImportation: '2026-01-01',
    usStateOfDestinationCode: 'OH',
  }),
  ae('20', { carrierCode: 'ABCD', districtPortOfUnlading: '4601', estimatedDateOfArrival: '2026-01-01' }),
  ae('31', { bondTypeCode: '8', bondDesignationTypeCode: 'B', suretyCompanyCode: '123' }),
  ae('40', {
    lineItemIdentifier: '001',
    countryOfOriginCode: 'CN',
    countryOfExportCode: 'HK',
    dateOfExportation: '2025-12-10',
    chargesAmount: 300,
    foreignPortOfLadingCode: '58201',
    grossShippingWeight: 12,
    relatedPartyIndicator: 'Y',
  }),
  ae('47', { articlePartyTypeCode: 'M', articlePartyIdentifier: MANUFACTURER }),
  ae('47', { articlePartyTypeCode: 'S', articlePartyIdentifier: IMPORTER }),
  ae('50', { htsNumber: '99038815', dutyAmount: 330, valueOfGoodsAmount: 0 }),
  ae('50', {
    htsNumber: '6404199060',
    dutyAmount: 198,
    valueOfGoodsAmount: 2_200,
    quantity1: 1.5,
    unitOfMeasureCode1: 'PRS',
  }),
  ae('53', {
    caseNumber: 'A570888000',
    bondCashClaimCode: 'C',
    caseDepositRate: 10.17,
    caseRateTypeQualifierCode: 'A',
    adCvdValueOfGoodsAmount: 2_200,
    adCvdDutyAmount: 224,
  }),
  ae('53', {
    caseNumber: 'C570889000',
    bondCashClaimCode: 'B',
    caseDepositRate: 5,
    caseRateTypeQualifierCode: 'A',
    adCvdDutyAmount: 110,
  }),
  ae('60', { accountingClassCode: '016', irTaxAmount: 150 }),
  ae('62', { accountingClassCode: '499', userFeeAmount: 8 }),
  ae('62', { accountingClassCode: '501', userFeeAmount: 2 }),
  ae('62', { accountingClassCode: '501', userFeeAmount: 1 }),
  ae('62', { accountingClassCode: '056', userFeeAmount: 5 }),
  ae('40', { lineItemIdentifier: '002', countryOfOriginCode: 'DE' }),
  ae('50', { htsNumber: '99038001', dutyAmount: 25_000, valueOfGoodsAmount: 0 }),
  ae('50', { htsNumber: '8471300100', dutyAmount: 0, valueOfGoodsAmount: 100_000 }),
  ae('62', { accountingClassCode: '499', userFeeAmount: 346 }),
  ae('62', { accountingClassCode: '501', userFeeAmount: 125 }),
  ae('88', { totalCashDepositAdDutyAmount: 224, totalBondedCvDutyAmount: 110 }),
  ae('89', {
    accountingClassCode1: '499',
    totalFeeAmount1: 3_358,
    accountingClassCode2: '501',
    totalFeeAmount2: 128,
    accountingClassCode3: '056',
    totalFeeAmount3: 5,
  }),
  ae('90', {
    grandTotalDutyAmount: 25_528,
    grandTotalUserFeeAmount: 3_491,
    grandTotalIrTaxAmount: 150,
    grandTotalAdDutyAmount: 224,
    grandTotalCvDutyAmount: 110,
  }),
];

/** The header of an entry of the filer S5G, and of what is asked for it: A add, R replace, D delete. */
export function entryHeader(entryNumber: string, action: 'A' | 'R' | 'D' = 'A'): string {
  return ae('10', {
    actionRequestCode: action,
    entryFilerCode: 'S5G',
    entryNumber,
    districtPortOfEntry: '4601',
    ...(action !== 'D' && {
      entryTypeCode: '03',
      modeOfTransportationCode: '11',
      paymentTypeCode: '6',
      reconciliationIssueCode: '001',
    }),
  });
}
