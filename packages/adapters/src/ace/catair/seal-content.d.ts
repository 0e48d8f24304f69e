import { type Sealed } from '@tradepulse/privacy';
import type { SealedContent } from './layouts/record-layout.ts';
/**
 * Seals what a field holds, under the class that its layout or its value says. Whatever looks like a Social Security
 * number is one.
 */
export declare function sealContent(content: SealedContent, value: string): Sealed<string>;
/**
 * Blots out the numbers of persons and firms in a text that is not sealed, such as a narrative that repeats what was
 * sent: a text of CBP's is not the place for them, and nothing is counted by it.
 *
 * @example
 * maskNumbers('IMPORTER 12-3456789 NOT ON FILE'); // => 'IMPORTER ########## NOT ON FILE'
 */
export declare function maskNumbers(text: string): string;
//# sourceMappingURL=seal-content.d.ts.map