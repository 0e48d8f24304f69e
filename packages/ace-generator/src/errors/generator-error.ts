import { errorClass } from '@tradepulse/privacy';

/** A world that cannot be made as it was asked for. */
export const GeneratorError = errorClass('GeneratorError', {
  OPTION_OUT_OF_RANGE: (p: { option: string; expected: string }) => `${p.option} must be ${p.expected}`,
  MARGINS_MALFORMED: (p: { expected: string }) => `the published margins are not as expected: ${p.expected}`,
  COUNTRY_UNKNOWN: () => 'a country of the published margins has no ISO code',
  UNIVERSE_TOO_SMALL: (p: { story: string }) => `no commodity and country fits the planted story ${p.story}`,
});
