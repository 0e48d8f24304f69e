import { describe, expect, it } from 'vitest';
import { billKind, isGivenUp, isWrittenOff } from './bill-codes.ts';

// Entry Summary Query, version 26 (May 2026), record JK: bill types 1 Deferred Tax, 2 Supplemental Duty, 3 Regional
// Supplemental Duty, 4 Miscellaneous, 5 Region Reimbursable, 6 System Reimbursable, 7 Debit Voucher; states 01 Not Paid,
// 02 Authorized, 03 Transmitted, 04 Paid, 05 Partial Payment, 06 Canceled, 07 Void, 08 Admin Pay, 09 Write Off, 10 Canceled
// with Partial Payment, 11 Write-off with Partial Payment.
describe('the codes of bills', () => {
  it.each([
    ['1', null],
    ['2', 'SUPPLEMENTAL'],
    ['3', 'SUPPLEMENTAL'],
    ['4', null],
    ['5', 'REIMBURSABLE'],
    ['6', 'REIMBURSABLE'],
    ['7', 'VOUCHER'],
    ['8', null],
    [null, null],
  ])('type %s is %s', (type, kind) => {
    expect(billKind(type)).toBe(kind);
  });

  it.each(['01', '02', '03', '04', '05', '08'])('state %s leaves what is not paid open', (state) => {
    expect([isGivenUp(state), isWrittenOff(state)]).toEqual([false, false]);
  });

  it.each([
    ['06', false],
    ['07', false],
    ['09', true],
    ['10', false],
    ['11', true],
  ])('state %s gives up what is not paid', (state, writtenOff) => {
    expect([isGivenUp(state), isWrittenOff(state)]).toEqual([true, writtenOff]);
  });

  it('nothing is given up where no state is said', () => {
    expect(isGivenUp(null)).toBe(false);
  });
});
