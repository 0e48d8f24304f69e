/** Line item header. */
export declare const ae40: import("./record-layout.ts").RecordLayout<{
    readonly lineItemIdentifier: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly articleSetIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly countryOfOriginCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly countryOfExportCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dateOfExportation: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly textileExportDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly spiClaimCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly chargesAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly foreignPortOfLadingCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly grossShippingWeight: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly textileCategoryCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly productClaimCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly relatedPartyIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly naftaNetCostIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeExemptionCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly adCaseNonReimbursementStatement: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** FTZ status information. */
export declare const ae41: import("./record-layout.ts").RecordLayout<{
    readonly ftzMerchandiseStatusCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly privilegedFtzMerchandiseFilingDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly ftzLineItemQuantity: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** Invoice line reference detail. */
export declare const ae42: import("./record-layout.ts").RecordLayout<{
    readonly supplierIdCode: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly invoiceNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange1Begin: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange1End: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange2Begin: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange2End: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange3Begin: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange3End: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange4Begin: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly invoiceLineRange4End: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Ruling detail. */
export declare const ae43: import("./record-layout.ts").RecordLayout<{
    readonly rulingTypeCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly rulingNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Commercial description. */
export declare const ae44: import("./record-layout.ts").RecordLayout<{
    readonly commercialDescriptionText: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Article party. */
export declare const ae47: import("./record-layout.ts").RecordLayout<{
    readonly articlePartyTypeCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly articlePartyIdentifier: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Tariff / value / quantity detail. */
export declare const ae50: import("./record-layout.ts").RecordLayout<{
    readonly htsNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dutyAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly valueOfGoodsAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly quantity1: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly unitOfMeasureCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly quantity2: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly unitOfMeasureCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly quantity3: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly unitOfMeasureCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Standard visa information. */
export declare const ae51: import("./record-layout.ts").RecordLayout<{
    readonly standardVisaNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** License / certificate / permit detail. */
export declare const ae52: import("./record-layout.ts").RecordLayout<{
    readonly licenseCertificatePermitTypeCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly licenseCertificatePermitNumber: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** AD/CVD case detail. */
export declare const ae53: import("./record-layout.ts").RecordLayout<{
    readonly caseNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly bondCashClaimCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly caseDepositRate: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly caseRateTypeQualifierCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly adCvdValueOfGoodsAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly adCvdQuantity: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly adCvdDutyAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly adCvdNonReimbursementDeclarationId: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Importer\'s additional declaration detail. */
export declare const ae54: import("./record-layout.ts").RecordLayout<{
    readonly declarationTypeCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly declarationInformation: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Internal revenue tax information. */
export declare const ae60: import("./record-layout.ts").RecordLayout<{
    readonly accountingClassCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly irTaxAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** Other revenue information. */
export declare const ae61: import("./record-layout.ts").RecordLayout<{
    readonly accountingClassCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly otherRevenueAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** Line user fee detail. */
export declare const ae62: import("./record-layout.ts").RecordLayout<{
    readonly accountingClassCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly userFeeAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** PSC line reasons. */
export declare const ae63: import("./record-layout.ts").RecordLayout<{
    readonly pscLineReasonCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly pscLineReasonCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly pscLineReasonCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly pscLineReasonCode4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly pscLineReasonCode5: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Census warning condition override. */
export declare const aeCw02: import("./record-layout.ts").RecordLayout<{
    readonly censusWarningConditionCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionCode4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionCode5: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode5: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionCode6: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode6: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionCode7: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly censusWarningConditionOverrideCode7: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** FTZ privileged foreign status additional detail. */
export declare const aeSe61: import("./record-layout.ts").RecordLayout<{
    readonly currentHtsNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
//# sourceMappingURL=entry-summary-line-layouts.d.ts.map