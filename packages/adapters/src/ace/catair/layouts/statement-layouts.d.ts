/** Statement: listed entry, duty and tax. */
export declare const statementQ1: import("./record-layout.ts").RecordLayout<{
    readonly districtPortOfEntrySummary: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly importerOfRecordNumber: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly preliminaryDailyStatementPrintDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly estimatedDutyAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly estimatedTaxAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly deferredTaxIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly brokerReferenceNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly consolidatedIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly clientBranchDesignation: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryType: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Statement: entry summary detail. */
export declare const statementQ2: import("./record-layout.ts").RecordLayout<{
    readonly districtPortOfEntrySummary: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly antidumpingDutyAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly countervailingDutyAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly paymentTypeIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly payIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly countervailingIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly antidumpingIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly teamNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly interestAmountForReconciliationSummary: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** Statement: totals, duty and tax. */
export declare const statementQ3: import("./record-layout.ts").RecordLayout<{
    readonly dailyStatementNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dailyStatementPrintDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly importerOfRecordNumber: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly totalEstimatedDuty: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly totalEstimatedTax: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly totalDeferredTax: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly processingDistrictPort: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Statement: amount due. */
export declare const statementQ4: import("./record-layout.ts").RecordLayout<{
    readonly totalAntidumpingDuty: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly totalCountervailingDuty: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly totalAmountDue: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly totalReconciliationInterest: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly revenueProducingEntryCount: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly nonRevenueProducingEntryCount: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** Statement: entries deleted (four triples). */
export declare const statementQ7: import("./record-layout.ts").RecordLayout<{
    readonly dailyStatementNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryNumber1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly deleteSource1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryNumber2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly deleteSource2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryNumber3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly deleteSource3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryFilerCode4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryNumber4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly deleteSource4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Statement: fees of an entry (five pairs). */
export declare const statementQA: import("./record-layout.ts").RecordLayout<{
    readonly sequenceNumber: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount1: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount2: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount3: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount4: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode5: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount5: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
/** Statement: fee totals (five pairs). */
export declare const statementQE: import("./record-layout.ts").RecordLayout<{
    readonly sequenceNumber: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode1: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount1: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount2: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode3: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount3: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode4: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount4: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly feeClassCode5: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly feeAmount5: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
//# sourceMappingURL=statement-layouts.d.ts.map