import { anyOf } from '../../algebra/conditions.ts';
import { exports, imports } from '../../algebra/fact-inputs.ts';

/** Crude oil, petroleum products, and liquefied or other petroleum gases; natural gas (2711.11, 2711.21) is none. */
const petroleum = ['2709', '2710', '271112', '271113', '271114', '271119', '271129'] as const;

/** Exports of petroleum. */
export const isPetroleumExport = anyOf(...petroleum.map((code) => exports.codeStartsWith('commodity', code)));

/** Imports of petroleum. */
export const isPetroleumImport = anyOf(...petroleum.map((code) => imports.codeStartsWith('commodity', code)));
