import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// Participating Government Agencies Message Set, July 2026: licences, parties, declarations and remarks.

/** Issuer of a licence, permit, certificate or other document. */
export const pg13 = defineRecord({
  chapter: 'PG',
  tag: 'PG13',
  title: 'Issuer of a licence, permit, certificate or other document',
  fields: {
    issuerName: sealed(5, 39, 'X', 'NAME'),
    issuerLocationQualifier: text(40, 42, 'A'),
    issuerLocation: text(43, 45, 'A'),
    issuerRegionDescription: text(46, 70, 'X'),
  },
});

/** Licence, permit, certificate or other document. */
export const pg14 = defineRecord({
  chapter: 'PG',
  tag: 'PG14',
  title: 'Licence, permit, certificate or other document',
  fields: {
    lpcoTransactionType: text(5, 5, 'N'),
    lpcoType: text(6, 8, 'AN'),
    lpcoNumber: sealed(9, 41, 'X', 'LICENCE_PERMIT'),
    lpcoDateQualifier: text(42, 42, 'N'),
    lpcoDate: date(43, 50, 'N', 'MMDDCCYY'),
    lpcoQuantity: number(51, 66, 'N', 4),
    lpcoUnitOfMeasure: text(67, 71, 'AN'),
    exemptionCode: text(72, 80, 'X'),
  },
});

/** Party. */
export const pg19 = defineRecord({
  chapter: 'PG',
  tag: 'PG19',
  title: 'Party',
  fields: {
    entityRoleCode: text(5, 7, 'AN'),
    entityIdentificationCode: text(8, 10, 'AN'),
    entityNumber: sealed(11, 25, 'X', 'PARTY_OR_MID'),
    entityName: sealed(26, 57, 'X', 'NAME'),
    entityAddress1: sealed(58, 80, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Address of a party. */
export const pg20 = defineRecord({
  chapter: 'PG',
  tag: 'PG20',
  title: 'Address of a party',
  fields: {
    entityAddress2: sealed(5, 36, 'X', 'ADDRESS_BUSINESS'),
    entityApartmentOrSuite: sealed(37, 41, 'X', 'ADDRESS_BUSINESS'),
    entityCity: sealed(42, 62, 'X', 'ADDRESS_BUSINESS'),
    entityStateOrProvince: text(63, 65, 'AN'),
    entityCountry: text(66, 67, 'A'),
    entityPostalCode: sealed(68, 76, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Contact of a party. */
export const pg21 = defineRecord({
  chapter: 'PG',
  tag: 'PG21',
  title: 'Contact of a party',
  fields: {
    individualQualifier: text(5, 7, 'AN'),
    individualName: sealed(8, 30, 'X', 'NAME'),
    individualTelephone: sealed(31, 45, 'X', 'PHONE'),
    individualEmailOrFax: sealed(46, 80, 'X', 'EMAIL'),
  },
});

/** Declaration. */
export const pg22 = defineRecord({
  chapter: 'PG',
  tag: 'PG22',
  title: 'Declaration',
  fields: {
    signedDocumentIndicator: text(5, 5, 'A'),
    documentIdentifier: text(6, 12, 'AN'),
    conformanceDeclaration: text(13, 17, 'X'),
    entityRoleCode: text(18, 20, 'AN'),
    declarationCode: text(21, 24, 'AN'),
    declarationCertification: text(25, 25, 'A'),
    dateOfSignature: date(26, 33, 'N', 'MMDDCCYY'),
    invoiceNumber: text(34, 50, 'X'),
    complianceDescription: sealed(51, 80, 'X', 'FREE_TEXT'),
  },
});

/** Affirmation of compliance. */
export const pg23 = defineRecord({
  chapter: 'PG',
  tag: 'PG23',
  title: 'Affirmation of compliance',
  fields: {
    affirmationOfComplianceCode: text(5, 9, 'X'),
    affirmationOfComplianceDescription: sealed(10, 79, 'X', 'FREE_TEXT'),
  },
});

/** Remarks. */
export const pg24 = defineRecord({
  chapter: 'PG',
  tag: 'PG24',
  title: 'Remarks',
  fields: {
    remarksTypeCode: text(5, 7, 'AN'),
    remarksCode: text(8, 12, 'AN'),
    remarksText: sealed(13, 80, 'X', 'FREE_TEXT'),
  },
});

/** Travel document. */
export const pg34 = defineRecord({
  chapter: 'PG',
  tag: 'PG34',
  title: 'Travel document',
  fields: {
    travelDocumentTypeCode: text(5, 7, 'AN'),
    travelDocumentNationality: text(8, 9, 'A'),
    travelDocumentIdentifier: sealed(10, 44, 'X', 'LICENCE_PERMIT'),
  },
});

/** Department of Transportation bond. */
export const pg35 = defineRecord({
  chapter: 'PG',
  tag: 'PG35',
  title: 'Department of Transportation bond',
  fields: {
    dotSuretyCode: text(5, 7, 'AN'),
    dotBondSerialNumber: text(8, 37, 'X'),
    dotBondQualifier: text(38, 38, 'N'),
    dotBondAmount: money(39, 46, 'N', 0),
  },
});

/** Further roles of a party. */
export const pg55 = defineRecord({
  chapter: 'PG',
  tag: 'PG55',
  title: 'Further roles of a party',
  fields: {
    entityRoleCode1: text(5, 7, 'AN'),
    entityRoleCode2: text(8, 10, 'AN'),
    entityRoleCode3: text(11, 13, 'AN'),
    entityRoleCode4: text(14, 16, 'AN'),
    entityRoleCode5: text(17, 19, 'AN'),
    entityRoleCode6: text(20, 22, 'AN'),
    entityRoleCode7: text(23, 25, 'AN'),
    entityRoleCode8: text(26, 28, 'AN'),
    entityRoleCode9: text(29, 31, 'AN'),
    entityRoleCode10: text(32, 34, 'AN'),
  },
});

/** Additional reference information. */
export const pg60 = defineRecord({
  chapter: 'PG',
  tag: 'PG60',
  title: 'Additional reference information',
  fields: {
    additionalInformationQualifierCode: text(5, 7, 'AN'),
    additionalInformation: sealed(8, 80, 'X', 'FREE_TEXT'),
  },
});
