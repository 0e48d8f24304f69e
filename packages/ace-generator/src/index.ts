export {
  generateExtract,
  type ExtractOptions,
  type GenerationLedger,
  type WrittenExtract,
} from './generate-extract.ts';
export { GeneratorError } from './errors/generator-error.ts';
export type { WorldOptions } from './world/world-options.ts';
export type { Cut } from './output/periods.ts';
export type { PlantedDefect } from './dirty/planter.ts';
export type { PlantedStory } from './stories/planted-story.ts';
export type { Fraction } from './margins/apportion.ts';
