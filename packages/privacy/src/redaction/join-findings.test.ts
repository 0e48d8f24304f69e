import { describe, expect, it } from 'vitest';
import { joinFindings } from './join-findings.ts';

describe('joinFindings', () => {
  it('makes one of what overlaps, of the strictest class, and keeps what only touches', () => {
    const findings = [
      { class: 'PHONE', start: 20, end: 25 },
      { class: 'NAME', start: 0, end: 10 },
      { class: 'EMAIL', start: 25, end: 30 },
      { class: 'SSN', start: 8, end: 15 },
    ] as const;
    expect(joinFindings(findings)).toEqual([
      { class: 'SSN', start: 0, end: 15 },
      { class: 'PHONE', start: 20, end: 25 },
      { class: 'EMAIL', start: 25, end: 30 },
    ]);
  });
});
