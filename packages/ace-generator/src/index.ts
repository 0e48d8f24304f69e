export {
  generateExtract,
  type ExtractOptions,
  type GenerationLedger,
  type WrittenExtract,
} from './generate-extract.ts';
export { generateWorld, type GeneratedWorld, type WorldMargin } from './generate-world.ts';
export { GeneratorError } from './errors/generator-error.ts';
export type { WorldOptions } from './world/world-options.ts';
export type { Cut } from './output/periods.ts';
export type { KeptRecord } from './output/memory-sink.ts';
export type { PlainRow } from './output/decoded.ts';
export type { RecordState } from './output/record-sink.ts';
export type { RowOf, RowValue, SubjectRow } from './output/record-row.ts';
export type { PlantedDefect } from './dirty/planter.ts';
export type { PlantedStory } from './stories/planted-story.ts';
export type { Fraction } from './margins/apportion.ts';
