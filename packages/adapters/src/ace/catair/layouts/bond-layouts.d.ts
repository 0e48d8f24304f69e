/** Bond header. */
export declare const cb10: import("./record-layout.ts").RecordLayout<{
    readonly bondActionCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly bondActivityCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly bondAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly executionDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly suretyReferenceNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly effectiveDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly terminationDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly bondNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Single transaction bond. */
export declare const cb20: import("./record-layout.ts").RecordLayout<{
    readonly transactionIdTypeCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly entryTypeCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly transactionId: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Principal. */
export declare const cb30: import("./record-layout.ts").RecordLayout<{
    readonly principalIdType: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly principalId: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly principalName: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Co-principal. */
export declare const cb35: import("./record-layout.ts").RecordLayout<{
    readonly coPrincipalIdType: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly coPrincipalId: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly coPrincipalName: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Bond user. */
export declare const cb36: import("./record-layout.ts").RecordLayout<{
    readonly bondUserIdType: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly bondUserId: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly bondUserName: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly userAddDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly userDeleteDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Surety. */
export declare const cb40: import("./record-layout.ts").RecordLayout<{
    readonly suretyCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly agentIdNumber: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly suretyName: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly suretyLiabilityAmount: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
}>;
//# sourceMappingURL=bond-layouts.d.ts.map