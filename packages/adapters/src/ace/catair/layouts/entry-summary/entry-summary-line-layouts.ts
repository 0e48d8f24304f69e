import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// Entry Summary Create/Update, July 2026: the lines.

/** Line item header. */
export const ae40 = defineRecord({
  chapter: 'AE',
  tag: '40',
  title: 'Line item header',
  fields: {
    lineItemIdentifier: text(5, 7, 'X'),
    articleSetIndicator: text(8, 8, 'AN'),
    countryOfOriginCode: text(9, 10, 'X'),
    countryOfExportCode: text(11, 12, 'AN'),
    dateOfExportation: date(13, 18, 'D'),
    textileExportDate: date(19, 24, 'D'),
    spiClaimCode: text(25, 26, 'AN'),
    chargesAmount: money(27, 36, 'SN', 0),
    foreignPortOfLadingCode: text(37, 41, 'AN'),
    grossShippingWeight: number(42, 51, 'SN', 0),
    textileCategoryCode: text(52, 54, 'N'),
    productClaimCode: text(55, 55, 'AN'),
    relatedPartyIndicator: text(56, 56, 'AN'),
    naftaNetCostIndicator: text(57, 57, 'AN'),
    feeExemptionCode: text(58, 58, 'AN'),
    adCaseNonReimbursementStatement: text(60, 60, 'AN'),
  },
});

/** FTZ status information. */
export const ae41 = defineRecord({
  chapter: 'AE',
  tag: '41',
  title: 'FTZ status information',
  fields: {
    ftzMerchandiseStatusCode: text(3, 3, 'AN'),
    privilegedFtzMerchandiseFilingDate: date(4, 9, 'D'),
    ftzLineItemQuantity: number(10, 19, 'N', 0),
  },
});

/** Invoice line reference detail. */
export const ae42 = defineRecord({
  chapter: 'AE',
  tag: '42',
  title: 'Invoice line reference detail',
  fields: {
    supplierIdCode: sealed(3, 17, 'AN', 'MID'),
    invoiceNumber: text(18, 34, 'X'),
    invoiceLineRange1Begin: text(36, 39, 'SN'),
    invoiceLineRange1End: text(41, 44, 'SN'),
    invoiceLineRange2Begin: text(46, 49, 'SN'),
    invoiceLineRange2End: text(51, 54, 'SN'),
    invoiceLineRange3Begin: text(56, 59, 'SN'),
    invoiceLineRange3End: text(61, 64, 'SN'),
    invoiceLineRange4Begin: text(66, 69, 'SN'),
    invoiceLineRange4End: text(71, 74, 'SN'),
  },
});

/** Ruling detail. */
export const ae43 = defineRecord({
  chapter: 'AE',
  tag: '43',
  title: 'Ruling detail',
  fields: {
    rulingTypeCode: text(3, 3, 'AN'),
    rulingNumber: text(9, 14, 'AN'),
  },
});

/** Commercial description. */
export const ae44 = defineRecord({
  chapter: 'AE',
  tag: '44',
  title: 'Commercial description',
  fields: {
    commercialDescriptionText: sealed(3, 72, 'X', 'FREE_TEXT'),
  },
});

/** Article party. */
export const ae47 = defineRecord({
  chapter: 'AE',
  tag: '47',
  title: 'Article party',
  fields: {
    articlePartyTypeCode: text(3, 3, 'AN'),
    articlePartyIdentifier: sealed(4, 18, 'AN', 'PARTY_OR_MID'),
  },
});

/** Tariff / value / quantity detail. */
export const ae50 = defineRecord({
  chapter: 'AE',
  tag: '50',
  title: 'Tariff / value / quantity detail',
  fields: {
    htsNumber: text(3, 12, 'AN'),
    dutyAmount: money(14, 23, 'SN', 2),
    valueOfGoodsAmount: money(25, 34, 'SN', 0),
    quantity1: number(36, 47, 'SN', 2),
    unitOfMeasureCode1: text(48, 50, 'AN'),
    quantity2: number(51, 62, 'SN', 2),
    unitOfMeasureCode2: text(63, 65, 'AN'),
    quantity3: number(66, 77, 'SN', 2),
    unitOfMeasureCode3: text(78, 80, 'AN'),
  },
});

/** Standard visa information. */
export const ae51 = defineRecord({
  chapter: 'AE',
  tag: '51',
  title: 'Standard visa information',
  fields: {
    standardVisaNumber: text(3, 11, 'AN'),
  },
});

/** License / certificate / permit detail. */
export const ae52 = defineRecord({
  chapter: 'AE',
  tag: '52',
  title: 'License / certificate / permit detail',
  fields: {
    licenseCertificatePermitTypeCode: text(3, 4, 'AN'),
    licenseCertificatePermitNumber: sealed(5, 14, 'X', 'LICENCE_PERMIT'),
  },
});

/** AD/CVD case detail. */
export const ae53 = defineRecord({
  chapter: 'AE',
  tag: '53',
  title: 'AD/CVD case detail',
  fields: {
    caseNumber: text(3, 12, 'AN'),
    bondCashClaimCode: text(13, 13, 'AN'),
    caseDepositRate: number(14, 21, 'SN', 2),
    caseRateTypeQualifierCode: text(22, 22, 'AN'),
    adCvdValueOfGoodsAmount: money(25, 34, 'SN', 0),
    adCvdQuantity: number(35, 46, 'SN', 4),
    adCvdDutyAmount: money(47, 56, 'SN', 2),
    adCvdNonReimbursementDeclarationId: text(57, 66, 'AN'),
  },
});

/** Importer's additional declaration detail. */
export const ae54 = defineRecord({
  chapter: 'AE',
  tag: '54',
  title: "Importer's additional declaration detail",
  fields: {
    declarationTypeCode: text(3, 4, 'AN'),
    declarationInformation: sealed(5, 80, 'X', 'FREE_TEXT'),
  },
});

/** Internal revenue tax information. */
export const ae60 = defineRecord({
  chapter: 'AE',
  tag: '60',
  title: 'Internal revenue tax information',
  fields: {
    accountingClassCode: text(3, 5, 'AN'),
    irTaxAmount: money(6, 15, 'SN', 2),
  },
});

/** Other revenue information. */
export const ae61 = defineRecord({
  chapter: 'AE',
  tag: '61',
  title: 'Other revenue information',
  fields: {
    accountingClassCode: text(3, 5, 'AN'),
    otherRevenueAmount: money(6, 15, 'SN', 2),
  },
});

/** Line user fee detail. */
export const ae62 = defineRecord({
  chapter: 'AE',
  tag: '62',
  title: 'Line user fee detail',
  fields: {
    accountingClassCode: text(3, 5, 'AN'),
    userFeeAmount: money(6, 13, 'SN', 2),
  },
});

/** PSC line reasons. */
export const ae63 = defineRecord({
  chapter: 'AE',
  tag: '63',
  title: 'PSC line reasons',
  fields: {
    pscLineReasonCode1: text(3, 5, 'AN'),
    pscLineReasonCode2: text(6, 8, 'AN'),
    pscLineReasonCode3: text(9, 11, 'AN'),
    pscLineReasonCode4: text(12, 14, 'AN'),
    pscLineReasonCode5: text(15, 17, 'AN'),
  },
});

/** Census warning condition override. */
export const aeCw02 = defineRecord({
  chapter: 'AE',
  tag: 'CW02',
  title: 'Census warning condition override',
  fields: {
    censusWarningConditionCode1: text(10, 12, 'AN'),
    censusWarningConditionOverrideCode1: text(13, 14, 'AN'),
    censusWarningConditionCode2: text(15, 17, 'AN'),
    censusWarningConditionOverrideCode2: text(18, 19, 'AN'),
    censusWarningConditionCode3: text(20, 22, 'AN'),
    censusWarningConditionOverrideCode3: text(23, 24, 'AN'),
    censusWarningConditionCode4: text(25, 27, 'AN'),
    censusWarningConditionOverrideCode4: text(28, 29, 'AN'),
    censusWarningConditionCode5: text(30, 32, 'AN'),
    censusWarningConditionOverrideCode5: text(33, 34, 'AN'),
    censusWarningConditionCode6: text(35, 37, 'AN'),
    censusWarningConditionOverrideCode6: text(38, 39, 'AN'),
    censusWarningConditionCode7: text(40, 42, 'AN'),
    censusWarningConditionOverrideCode7: text(43, 44, 'AN'),
  },
});
