import { date, defineRecord, dropped, sealed, text } from './record-layout.ts';

// Batch and Block Control, version 19 (October 2021, a draft of CBP).

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

/** Block header. */
export const controlB = defineRecord({
  chapter: 'control',
  tag: 'B',
  title: 'Block header',
  fields: {
    processingDistrictPortCode: text(4, 7, 'AN'),
    filerCode: text(8, 10, 'AN'),
    applicationIdentifierCode: text(11, 12, 'AN'),
    processingFilerOfficeCode: text(45, 46, 'AN'),
    remotePreparerDistrictPortCode: text(47, 50, 'AN'),
    remotePreparerFilerCode: text(51, 53, 'AN'),
    remotePreparerOfficeCode: text(54, 55, 'AN'),
    remotelyFiledIndicator: text(56, 56, 'AN'),
    filerUserDataText: sealed(60, 80, 'X', 'FREE_TEXT'),
  },
});

/** Block trailer (input). */
export const controlY = defineRecord({
  chapter: 'control',
  tag: 'Y',
  title: 'Block trailer (input)',
  fields: {
    processingDistrictPortCode: text(4, 7, 'AN'),
    filerCode: text(8, 10, 'AN'),
    applicationIdentifierCode: text(11, 12, 'AN'),
    processingFilerOfficeCode: text(45, 46, 'AN'),
  },
});

/** Batch trailer (input). */
export const controlZ = defineRecord({
  chapter: 'control',
  tag: 'Z',
  title: 'Batch trailer (input)',
  fields: {
    senderReceiverSiteCode: text(2, 5, 'AN'),
    senderReceiverIdCode: text(6, 8, 'AN'),
    transmissionDate: date(15, 20, 'D'),
    senderReceiverOfficeCode: text(38, 39, 'AN'),
  },
});
