/** Bill match disposition. */
export declare const so50: import("./record-layout.ts").RecordLayout<{
    readonly dispositionDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dispositionTime: {
        readonly kind: 'time';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dispositionCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly narrativeMessage: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly splitIndicator: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly carrierCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly voyageFlightTripNumber: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dateOfArrival: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly districtPortOfArrival: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
/** Cargo release processing disposition. */
export declare const so60: import("./record-layout.ts").RecordLayout<{
    readonly dispositionActionDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dispositionActionTime: {
        readonly kind: 'time';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly dispositionActionCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly narrativeMessage: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly releaseDate: {
        readonly kind: 'date';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly releaseOriginCode: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
    readonly documentType: {
        readonly kind: 'text';
        readonly start: number;
        readonly end: number;
        readonly class: import("./record-layout.ts").CharacterClass;
    };
}>;
//# sourceMappingURL=release-notification-layouts.d.ts.map