import type { RecordLayout } from './layouts/record-layout.ts';
/** Finds the layouts of a record by the characters at its beginning: the newest version first. */
export interface TagIndex {
    find(bytes: Uint8Array, start: number): readonly RecordLayout[] | undefined;
}
/**
 * The tags of one application. Where the application is not known, only tags that have one meaning in all chapters
 * are: `JB` or `SO50`, but not `10`.
 */
export declare function tagIndex(application: string | null): TagIndex;
//# sourceMappingURL=tag-index.d.ts.map