import { describe, expect, it } from 'vitest';
import { isAirWaybill, isBillOfLading } from './bill-of-lading.ts';

describe('isBillOfLading', () => {
  it.each(['MAEU1', 'MAEU123456789', 'OOLUABC456789012'])('takes %s', (text) => {
    expect(isBillOfLading(text)).toBe(true);
  });

  it.each(['', 'MAEU', 'MAE1234567', 'MAEU1234567890123', 'MAEU 1', 'maeu1'])('refuses %j', (text) => {
    expect(isBillOfLading(text)).toBe(false);
  });
});

describe('isAirWaybill', () => {
  // 1234567 = 7 x 176366 + 5.
  it.each(['12512345675', '125-12345675'])('takes %s', (text) => {
    expect(isAirWaybill(text)).toBe(true);
  });

  it.each(['', '12512345674', '125-12345676', '125-1234567', '1251234567A', '125.12345675'])(
    'refuses %j',
    (text) => {
      expect(isAirWaybill(text)).toBe(false);
    },
  );
});
