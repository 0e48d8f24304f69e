import { describe, expect, it } from 'vitest';
import { isExtended, isSuspended } from './suspension.ts';

// The codes of the query chapter, version 26: CVD 43, ADD 44, AD/CVD 45, court ordered 46, actual use 47, other 48, EAPA
// 65 and court injunction 66 suspend; Customs 49, importer 50 and other 51 extend.
describe('the codes of extension and suspension', () => {
  it.each(['43', '44', '45', '46', '47', '48', '65', '66'])('%s suspends', (code) => {
    expect([isSuspended([null, code]), isExtended([null, code])]).toEqual([true, false]);
  });

  it.each(['49', '50', '51'])('%s extends', (code) => {
    expect([isSuspended([code, null]), isExtended([code, null])]).toEqual([false, true]);
  });

  it('neither, where there is none or one that is not known', () => {
    expect([isSuspended([null]), isExtended(['99'])]).toEqual([false, false]);
  });
});
