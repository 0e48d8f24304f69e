import type { RecordLayout } from './record-layout.ts';
/** Every layout that is known, chapter by chapter; of one record the newest layout first. */
export declare const catairLayouts: readonly RecordLayout[];
//# sourceMappingURL=catair-layouts.d.ts.map