/** Admission header. */
export declare const ft10: import("./record-layout.ts").RecordLayout<{
    readonly actionCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly zoneId: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly calendarYear: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly controlNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly expandedZoneIdIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly portCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly directDeliveryIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly abiFilerCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly abiRoutingCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly zoneOperatorIdentifier: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly firmsIdentifier: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly applicantForAdmission: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Replace request. */
export declare const ft11: import("./record-layout.ts").RecordLayout<{
    readonly contactName: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly contactPhone: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly reasonCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly additionalReasonCodes: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Replace remarks. */
export declare const ft12: import("./record-layout.ts").RecordLayout<{
    readonly remarks: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Conveyance. */
export declare const ft20: import("./record-layout.ts").RecordLayout<{
    readonly admissionType: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly modeOfTransportation: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly scac: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly conveyanceName: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly voyageTripFlight: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly exportDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly importDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly portOfUnlading: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly scheduledDateOfArrival: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Bill of lading. */
export declare const ft40: import("./record-layout.ts").RecordLayout<{
    readonly billOfLading: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly houseBill: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly quantity: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly countryOfExport: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly foreignLoadPort: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** In-bond number. */
export declare const ft41: import("./record-layout.ts").RecordLayout<{
    readonly inBondNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Bonded carrier of a permit to transfer. */
export declare const ft42: import("./record-layout.ts").RecordLayout<{
    readonly bondedCarrierIdentifier: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Container or equipment. */
export declare const ft43: import("./record-layout.ts").RecordLayout<{
    readonly containerNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** HTS line. */
export declare const ft50: import("./record-layout.ts").RecordLayout<{
    readonly lineItemNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly htsNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly spi: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly spiCountry: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly spiSecondary: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly countryOfOrigin: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly quantity1: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly unitOfMeasure1: {
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
    readonly unitOfMeasure2: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly quotaCategory: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly pnDisclaimerFlag: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** HTS line values. */
export declare const ft51: import("./record-layout.ts").RecordLayout<{
    readonly weight: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly value: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly charges: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly zoneStatus: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly harborMaintenanceFee: {
        readonly kind: 'money';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly existingZoneStatus: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly requestedZoneStatus: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly affectedQuantity: {
        readonly kind: 'number';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly decimals: number;
    };
    readonly inventoryUnitOfMeasure: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Line reference. */
export declare const ft60: import("./record-layout.ts").RecordLayout<{
    readonly description: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
    readonly referenceQualifier: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly referenceIdentifier: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
/** Line remarks. */
export declare const ft61: import("./record-layout.ts").RecordLayout<{
    readonly remarks: {
        readonly kind: 'sealed';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
        readonly content: import("./record-layout.ts").SealedContent;
    };
}>;
//# sourceMappingURL=zone-admission-layouts.d.ts.map