import { date, defineRecord, dropped, sealed, text } from './record-layout.ts';

// Batch and Block Control, revision 23 (June 2023). One layout for both directions: what CBP sends has fields where what
// filers send has filler. Remote filers are preparers since revision 20 (October 2022); their fields did not change.

/** Batch header. */
export const controlA = defineRecord({
  chapter: 'control',
  tag: 'A',
  title: 'Batch header',
  fields: {
    senderReceiverSiteCode: text(2, 5, 'AN'),
    senderReceiverIdCode: text(6, 8, 'AN'),
    communicationPassword: dropped(9, 14, 'AN'),
    transmissionDate: date(15, 20, 'D'),
    applicationIdentifierCode: text(26, 27, 'AN'),
    senderReceiverOfficeCode: text(38, 39, 'AN'),
    transmitterUserDataText: sealed(60, 80, 'X', 'FREE_TEXT'),
  },
});

/** Block header. In blocks of statements (PF, MS) CBP says which statement they are. */
export const controlB = defineRecord({
  chapter: 'control',
  tag: 'B',
  title: 'Block header',
  fields: {
    processingDistrictPortCode: text(4, 7, 'AN'),
    filerCode: text(8, 10, 'AN'),
    applicationIdentifierCode: text(11, 12, 'AN'),
    statementStatus: text(13, 13, 'A'),
    statementNumber: text(14, 23, 'AN'),
    preliminaryStatementPrintDate: date(24, 29, 'D'),
    paymentTypeCode: text(30, 30, 'AN'),
    importerOfRecordNumber: sealed(31, 42, 'X', 'PARTY_NUMBER'),
    statementClientBranchIdentifier: text(43, 44, 'AN'),
    processingFilerOfficeCode: text(45, 46, 'AN'),
    remotePreparerDistrictPortCode: text(47, 50, 'AN'),
    remotePreparerFilerCode: text(51, 53, 'AN'),
    remotePreparerOfficeCode: text(54, 55, 'AN'),
    remotelyFiledIndicator: text(56, 56, 'AN'),
    filerUserDataText: sealed(60, 80, 'X', 'FREE_TEXT'),
  },
});

/** Block trailer. CBP counts the records of the block, and so do filers of in-bond messages. */
export const controlY = defineRecord({
  chapter: 'control',
  tag: 'Y',
  title: 'Block trailer',
  fields: {
    processingDistrictPortCode: text(4, 7, 'AN'),
    filerCode: text(8, 10, 'AN'),
    applicationIdentifierCode: text(11, 12, 'AN'),
    transactionImageCount: text(13, 17, 'N'),
    processingFilerOfficeCode: text(45, 46, 'AN'),
  },
});

/** Batch trailer. */
export const controlZ = defineRecord({
  chapter: 'control',
  tag: 'Z',
  title: 'Batch trailer',
  fields: {
    senderReceiverSiteCode: text(2, 5, 'AN'),
    senderReceiverIdCode: text(6, 8, 'AN'),
    communicationPassword: dropped(9, 14, 'AN'),
    transmissionDate: date(15, 20, 'D'),
    senderReceiverOfficeCode: text(38, 39, 'AN'),
  },
});
