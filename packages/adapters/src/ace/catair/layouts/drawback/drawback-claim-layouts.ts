import { defineRecord, money, sealed, text } from '../record-layout.ts';

// Drawback entry summary (TFTEA), June 2025: the claim, its bond and totals.

/** Drawback entry summary header. */
export const de10 = defineRecord({
  chapter: 'DE',
  tag: '10',
  title: 'Drawback entry summary header',
  fields: {
    summaryFilingActionRequestCode: text(3, 3, 'A'),
    entryFilerCode: text(4, 6, 'AN'),
    entryNumber: text(9, 16, 'AN'),
    drawbackFilingPort: text(18, 21, 'AN'),
    brokerReferenceNumber: text(22, 30, 'X'),
    drawbackProvision: text(34, 35, 'X'),
    bondWaiverIndicator: text(36, 36, 'AN'),
    bondWaiverReasonCode: text(37, 39, 'AN'),
    acceleratedPaymentRequestIndicator: text(40, 40, 'AN'),
    oneTimeWaiverIndicator: text(41, 41, 'AN'),
    waiverPriorNoticeIndicator: text(42, 42, 'AN'),
    commercialInterchangeabilityCode: text(43, 43, 'AN'),
    electronicPetroleumCertification: text(44, 44, 'AN'),
    electronicManufacturingPetroleumCertification: text(45, 45, 'AN'),
    oilSpillTaxCertification: text(46, 46, 'AN'),
    naftaDrawbackClaimIndicator: text(47, 47, 'AN'),
    electronicSignature: text(48, 48, 'AN'),
    claimantNumber: sealed(49, 60, 'X', 'PARTY_NUMBER'),
    designatedNotifyPartyNumber: sealed(61, 72, 'X', 'PARTY_NUMBER'),
    substitutedUnusedWineCertification: text(73, 73, 'AN'),
    billOfMaterialsCertification: text(74, 74, 'AN'),
    destroyedMerchandiseValuationCertification: text(75, 75, 'AN'),
    usmcaDrawbackClaimIndicator: text(76, 76, 'AN'),
    retailSalesSubstitutionIndicator: text(77, 77, 'AN'),
    superfundTaxCertification: text(78, 78, 'AN'),
  },
});

/** Drawback bond. */
export const de31 = defineRecord({
  chapter: 'DE',
  tag: '31',
  title: 'Drawback bond',
  fields: {
    bondTypeCode: text(3, 3, 'AN'),
    bondDesignationTypeCode: text(4, 4, 'AN'),
    suretyCompanyCode: text(6, 8, 'AN'),
    singleTransactionBondAmount: money(9, 18, 'SN', 0),
    singleTransactionBondNumber: text(19, 28, 'AN'),
  },
});

/** Drawback totals by class. */
export const de89 = defineRecord({
  chapter: 'DE',
  tag: '89',
  title: 'Drawback totals by class',
  fields: {
    accountingClassCode1: text(3, 5, 'N'),
    totalAmount1: money(6, 16, 'SN', 2),
    accountingClassCode2: text(19, 21, 'AN'),
    totalAmount2: money(22, 32, 'SN', 2),
    accountingClassCode3: text(35, 37, 'AN'),
    totalAmount3: money(38, 48, 'SN', 2),
    accountingClassCode4: text(51, 53, 'AN'),
    totalAmount4: money(54, 64, 'SN', 2),
  },
});

/** Drawback grand totals. */
export const de90 = defineRecord({
  chapter: 'DE',
  tag: '90',
  title: 'Drawback grand totals',
  fields: {
    grandTotalDutyAmount: money(3, 13, 'SN', 2),
    grandTotalUserFeeAmount: money(15, 25, 'SN', 2),
    grandTotalIrTaxAmount: money(27, 37, 'SN', 2),
  },
});
