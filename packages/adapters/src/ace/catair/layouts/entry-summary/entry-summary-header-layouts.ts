import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// Entry Summary Create/Update, July 2026: the header.

/** Entry summary header control. */
export const ae10 = defineRecord({
  chapter: 'AE',
  tag: '10',
  title: 'Entry summary header control',
  fields: {
    actionRequestCode: text(3, 3, 'A'),
    entryFilerCode: text(4, 6, 'AN'),
    entryNumber: text(9, 16, 'AN'),
    districtPortOfEntry: text(18, 21, 'AN'),
    brokerReferenceNumber: text(22, 30, 'X'),
    entryTypeCode: text(34, 35, 'AN'),
    modeOfTransportationCode: text(36, 37, 'AN'),
    bondWaiverIndicator: text(38, 38, 'AN'),
    electronicSignature: text(39, 39, 'AN'),
    cargoReleaseCertificationRequestIndicator: text(40, 40, 'AN'),
    electronicInvoiceIndicator: text(41, 41, 'AN'),
    consolidatedSummaryIndicator: text(42, 42, 'AN'),
    shipmentUsageTypeCode: text(43, 43, 'AN'),
    liveEntryIndicator: text(44, 44, 'AN'),
    deferredTaxPaymentCode: text(45, 45, 'AN'),
    tradeAgreementReconciliationIndicator: text(46, 46, 'AN'),
    reconciliationIssueCode: text(47, 49, 'AN'),
    paymentTypeCode: text(51, 51, 'AN'),
    preliminaryStatementPrintDate: date(52, 57, 'D'),
    periodicStatementMonth: text(58, 59, 'AN'),
    statementClientBranchIdentifier: text(60, 61, 'AN'),
    bondWaiverReasonCode: text(62, 64, 'AN'),
    postSummaryCorrectionIndicator: text(65, 65, 'AN'),
    acceleratedLiquidationRequestIndicator: text(66, 66, 'AN'),
    knownImporterIndicator: text(67, 67, 'AN'),
    pgaDataIncludedIndicator: text(68, 68, 'AN'),
    tibDeclarationIndicator: text(69, 69, 'AN'),
    consolidatedExpressInformalIndicator: text(70, 70, 'AN'),
  },
});

/**
 * Entry summary header content. The zone identifier grew from seven to nine characters and moved.
 *
 * @source Federal Register 2021-00006 for the day
 */
export const ae11 = defineRecord({
  chapter: 'AE',
  tag: '11',
  title: 'Entry summary header content',
  from: '2021-04-25',
  fields: {
    importerOfRecordNumber: sealed(3, 14, 'X', 'PARTY_NUMBER'),
    consigneeNumber: sealed(15, 26, 'X', 'PARTY_NUMBER'),
    designatedNotifyPartyNumber: sealed(27, 38, 'X', 'PARTY_NUMBER'),
    estimatedEntryDate: date(42, 47, 'D'),
    dateOfImportation: date(48, 53, 'D'),
    usStateOfDestinationCode: text(61, 62, 'AN'),
    foreignTradeZoneIdentifier: text(63, 71, 'AN'),
  },
});

/** Entry summary header content before 25 April 2021, as messages of 2020 have it. */
export const ae11Until2021 = defineRecord({
  chapter: 'AE',
  tag: '11',
  title: 'Entry summary header content',
  fields: {
    importerOfRecordNumber: sealed(3, 14, 'X', 'PARTY_NUMBER'),
    consigneeNumber: sealed(15, 26, 'X', 'PARTY_NUMBER'),
    designatedNotifyPartyNumber: sealed(27, 38, 'X', 'PARTY_NUMBER'),
    estimatedEntryDate: date(42, 47, 'D'),
    dateOfImportation: date(48, 53, 'D'),
    foreignTradeZoneIdentifier: text(54, 60, 'AN'),
    usStateOfDestinationCode: text(61, 62, 'AN'),
  },
});

/** Cargo reference information. */
export const ae20 = defineRecord({
  chapter: 'AE',
  tag: '20',
  title: 'Cargo reference information',
  fields: {
    carrierCode: text(3, 6, 'AN'),
    districtPortOfUnlading: text(7, 10, 'AN'),
    estimatedDateOfArrival: date(11, 16, 'D'),
    locationOfGoodsCode: text(17, 20, 'AN'),
    conveyanceName: text(21, 40, 'X'),
    vesselCode: text(41, 47, 'AN'),
    designatedExamPortCode: text(48, 51, 'AN'),
    inBondInTransitDate: date(52, 57, 'D'),
  },
});

/** Identifying trip information. */
export const ae21 = defineRecord({
  chapter: 'AE',
  tag: '21',
  title: 'Identifying trip information',
  fields: {
    tripIdentifier: text(3, 7, 'X'),
  },
});

/** Cargo manifest detail. */
export const ae22 = defineRecord({
  chapter: 'AE',
  tag: '22',
  title: 'Cargo manifest detail',
  fields: {
    manifestedQuantity: number(3, 10, 'SN', 0),
    manifestedQuantityUnitOfMeasureCode: text(11, 15, 'X'),
  },
});

/** Bill of lading / in-bond detail. */
export const ae23 = defineRecord({
  chapter: 'AE',
  tag: '23',
  title: 'Bill of lading / in-bond detail',
  fields: {
    manifestComponentTypeCode: text(3, 3, 'AN'),
    manifestComponentIssuerCode: text(4, 7, 'AN'),
    manifestComponentIdentifier: text(8, 19, 'AN'),
  },
});

/** Warehouse withdrawal information. */
export const ae30 = defineRecord({
  chapter: 'AE',
  tag: '30',
  title: 'Warehouse withdrawal information',
  fields: {
    associatedWarehouseEntryFilerCode: text(3, 5, 'AN'),
    associatedWarehouseEntryNumber: text(8, 15, 'AN'),
    associatedWarehouseEntryDistrictPortCode: text(17, 20, 'AN'),
    finalWarehouseWithdrawalIndicator: text(21, 21, 'AN'),
  },
});

/** Bond detail. */
export const ae31 = defineRecord({
  chapter: 'AE',
  tag: '31',
  title: 'Bond detail',
  fields: {
    bondTypeCode: text(3, 3, 'AN'),
    bondDesignationTypeCode: text(4, 4, 'AN'),
    continuousBondIndicator: text(5, 5, 'AN'),
    suretyCompanyCode: text(6, 8, 'AN'),
    singleTransactionBondAmount: money(9, 18, 'SN', 0),
    singleTransactionBondProducerAccountNumber: text(19, 28, 'AN'),
  },
});

/** Release detail (six filer/number pairs). */
export const ae32 = defineRecord({
  chapter: 'AE',
  tag: '32',
  title: 'Release detail (six filer/number pairs)',
  fields: {
    releaseEntryFilerCode1: text(3, 5, 'AN'),
    releaseEntryNumber1: text(8, 15, 'AN'),
    releaseEntryFilerCode2: text(16, 18, 'AN'),
    releaseEntryNumber2: text(21, 28, 'AN'),
    releaseEntryFilerCode3: text(29, 31, 'AN'),
    releaseEntryNumber3: text(34, 41, 'AN'),
    releaseEntryFilerCode4: text(42, 44, 'AN'),
    releaseEntryNumber4: text(47, 54, 'AN'),
    releaseEntryFilerCode5: text(55, 57, 'AN'),
    releaseEntryNumber5: text(60, 67, 'AN'),
    releaseEntryFilerCode6: text(68, 70, 'AN'),
    releaseEntryNumber6: text(73, 80, 'AN'),
  },
});

/** Missing document information. */
export const ae33 = defineRecord({
  chapter: 'AE',
  tag: '33',
  title: 'Missing document information',
  fields: {
    missingDocumentCode1: text(3, 4, 'AN'),
    missingDocumentCode2: text(5, 6, 'AN'),
  },
});

/** Header fees. */
export const ae34 = defineRecord({
  chapter: 'AE',
  tag: '34',
  title: 'Header fees',
  fields: {
    accountingClassCode1: text(3, 5, 'AN'),
    headerFeeAmount1: money(6, 13, 'SN', 2),
    accountingClassCode2: text(14, 16, 'AN'),
    headerFeeAmount2: money(17, 24, 'SN', 2),
  },
});

/** PSC header reasons. */
export const ae35 = defineRecord({
  chapter: 'AE',
  tag: '35',
  title: 'PSC header reasons',
  fields: {
    pscHeaderReasonCode1: text(3, 5, 'AN'),
    pscHeaderReasonCode2: text(6, 8, 'AN'),
    pscHeaderReasonCode3: text(9, 11, 'AN'),
    pscHeaderReasonCode4: text(12, 14, 'AN'),
    pscHeaderReasonCode5: text(15, 17, 'AN'),
  },
});

/** PSC filing explanation: a line of a text. */
export const ae36 = defineRecord({
  chapter: 'AE',
  tag: '36',
  title: 'PSC filing explanation',
  fields: { pscFilingExplanationText: sealed(3, 77, 'X', 'FREE_TEXT') },
});
