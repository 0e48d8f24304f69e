import type { FieldValue, RecordValues } from './field-value.ts';
import type { CatairFields, RecordLayout } from './layouts/record-layout.ts';
/** The block that a record stands in: who sent it, what it is about. */
export interface CatairBlock {
    /** Application identifier of the block header (B), which says what the tags of its records mean. */
    readonly application: string | null;
    readonly port: string | null;
    readonly filer: string | null;
    /** Day of the batch header (A), or null where it has none. */
    readonly transmissionDate: string | null;
    /** Line of the block header. */
    readonly line: number;
}
/** Where a record lies, and where it was found. */
export interface RecordSource {
    readonly bytes: Buffer;
    readonly start: number;
    readonly end: number;
    readonly file: string;
    readonly line: number;
    readonly block: CatairBlock | null;
}
/**
 * A record whose layout is known. Its fields are read when they are asked for; what identifies someone comes out
 * sealed, and the bytes themselves do not come out.
 *
 * @example
 * if (record.is(ae50)) duty += record.get('dutyAmount') ?? 0;
 */
export declare class CatairRecord<F extends CatairFields = CatairFields> {
    #private;
    readonly layout: RecordLayout<F>;
    /** @internal Records come from a reader. */
    constructor(layout: RecordLayout<F>, source: RecordSource);
    get file(): string;
    /** The line of the file, from 1; in a file without lines the number of the record. */
    get line(): number;
    get block(): CatairBlock | null;
    /** Whether this is the record of a layout, in whatever version. */
    is<G extends CatairFields>(layout: RecordLayout<G>): this is CatairRecord<G>;
    /**
     * The value of a field; null when it is blank.
     *
     * @throws CatairError - FIELD_NOT_UNDERSTOOD, with the file, the line and the field
     */
    get<N extends keyof F & string>(name: N): FieldValue<F[N]>;
    /**
     * All of its values.
     *
     * @throws CatairError - FIELD_NOT_UNDERSTOOD at the first field that is not
     */
    values(): RecordValues<F>;
    /** Layout and place: the content stays inside. */
    toJSON(): Readonly<Record<string, unknown>>;
}
//# sourceMappingURL=catair-record.d.ts.map