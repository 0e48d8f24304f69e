import { date, defineRecord, number, sealed, text } from './record-layout.ts';

// Entry Summary Status Notification, version 30 (June 2025). Its E1 is not the E1 of a response (AX).

/** Entry summary notification. */
export const ucE1 = defineRecord({
  chapter: 'UC',
  tag: 'E1',
  title: 'Entry summary notification',
  fields: {
    dispositionTypeCode: text(3, 3, 'AN'),
    sourceOfActionCode: text(4, 4, 'AN'),
    importSpecialistTeam: text(5, 7, 'AN'),
    notificationReasonCode: text(8, 10, 'AN'),
    dateOfAction: date(11, 16, 'D'),
    entryFilerCode: text(51, 53, 'AN'),
    entryNumber: text(56, 63, 'AN'),
    lineItemIdentifier: text(66, 68, 'X'),
    brokerReferenceNumber: text(69, 77, 'X'),
  },
});

/** CBP user and action identifier. */
export const ucE2 = defineRecord({
  chapter: 'UC',
  tag: 'E2',
  title: 'CBP user and action identifier',
  fields: {
    cbpUser: sealed(5, 34, 'X', 'OFFICER_NAME'),
    telephoneNumber: sealed(37, 46, 'AN', 'PHONE'),
    actionIdentificationNumber: text(49, 60, 'AN'),
    telephoneExtensionNumber: sealed(62, 65, 'AN', 'PHONE'),
  },
});

/** CBP user remarks. */
export const ucE3 = defineRecord({
  chapter: 'UC',
  tag: 'E3',
  title: 'CBP user remarks',
  fields: {
    remarks: sealed(3, 80, 'X', 'FREE_TEXT'),
  },
});

/** Quota line status. */
export const ucE4 = defineRecord({
  chapter: 'UC',
  tag: 'E4',
  title: 'Quota line status',
  fields: {
    lineItemIdentifier: text(3, 5, 'X'),
    quotaLineStatusCode: text(6, 8, 'AN'),
    quotaLineStatusDescription: text(12, 41, 'X'),
    requestedQuotaQuantity: number(42, 53, 'N', 2),
    quotaRequestedUomCode: text(54, 56, 'AN'),
    reservedQuotaQuantity: number(57, 68, 'N', 2),
    reservedQuotaUomCode: text(69, 71, 'AN'),
  },
});
