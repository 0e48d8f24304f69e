import { describe, expect, it } from 'vitest';
import { readDay, readMoment, readTime } from './read-day.ts';

describe('readDay', () => {
  it.each([
    ['012220', '2020-01-22'],
    ['022924', '2024-02-29'],
    ['02292000', undefined],
    ['20000229', '2000-02-29'],
    ['123169', '2069-12-31'],
    ['010170', '1970-01-01'],
    ['20200206', '2020-02-06'],
    ['000000', null],
    ['00000000', null],
    ['022923', undefined],
    ['022900', '2000-02-29'],
    ['19000229', undefined],
    ['013226', undefined],
    ['133126', undefined],
    ['043126', undefined],
    ['010026', undefined],
    ['01012', undefined],
    ['0101A6', undefined],
  ])('reads %s as %s, by the calendar', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  // The in-bond chapter has YYMMDD (WP20, NS30), the agencies' message set MMDDCCYY (PG14 of its own example).
  it.each([
    ['260203', 'YYMMDD', '2026-02-03'],
    ['700101', 'YYMMDD', '1970-01-01'],
    ['261302', 'YYMMDD', undefined],
    ['12312020', 'MMDDCCYY', '2020-12-31'],
    ['20201231', 'MMDDCCYY', undefined],
    ['12312020', 'CCYYMMDD', undefined],
    ['123120', 'MMDDCCYY', undefined],
    ['00000000', 'MMDDCCYY', null],
  ] as const)('reads %s, printed as %s, as %s', (text, order, day) => {
    expect(readDay(text, order)).toBe(day);
  });
});

describe('readTime', () => {
  it.each([
    ['0000', '00:00'],
    ['2359', '23:59'],
    ['2400', undefined],
    ['1260', undefined],
    ['930', undefined],
    ['000000', '00:00:00'],
    ['235959', '23:59:59'],
    ['235960', undefined],
    ['12300', undefined],
  ])('reads %s as %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});

describe('readMoment', () => {
  it.each([
    ['010226120000AM', '2026-01-02T00:00:00'],
    ['010226120000PM', '2026-01-02T12:00:00'],
    ['010226015959PM', '2026-01-02T13:59:59'],
    ['01022613595900', '2026-01-02T13:59:59'],
    ['00000000000000', null],
    ['010226130000PM', undefined],
    ['010226000000AM', undefined],
    ['013326010000AM', undefined],
    ['010226010060AM', undefined],
    ['010226', undefined],
  ])('reads %s as %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });
});
