import { describe, expect, it } from 'vitest';
import { targetingRecall } from './targeting-recall.ts';

const counts = { targetedFindings: 30, randomFindings: 4, random: 20, notTargeted: 350 };

describe('targetingRecall', () => {
  it('is 30 / (30 + 0.2 * 350) = 0.3, with the ends of the Wilson interval of 4 in 20, 0.080658 and 0.416017', () => {
    const recall = targetingRecall(counts, 0.95);
    expect(recall?.estimate).toBeCloseTo(0.3, 14);
    expect(recall?.lower).toBeCloseTo(30 / (30 + 0.4160174322518935 * 350), 12);
    expect(recall?.upper).toBeCloseTo(30 / (30 + 0.0806576625797981 * 350), 12);
  });

  it('is one when random examinations find nothing, up to what they may have missed', () => {
    const recall = targetingRecall({ ...counts, randomFindings: 0 }, 0.95);
    expect([recall?.estimate, recall?.upper]).toEqual([1, 1]);
    expect(recall?.lower).toBeLessThan(0.5);
  });

  it('is zero when targeting found nothing', () => {
    expect(targetingRecall({ ...counts, targetedFindings: 0 }, 0.95)).toEqual({
      lower: 0,
      estimate: 0,
      upper: 0,
    });
  });

  it.each(Object.keys(counts))('is null when %s is null', (field) => {
    expect(targetingRecall({ ...counts, [field]: null }, 0.95)).toBeNull();
  });

  it('is null without random examinations, when nothing is to be found, and at a confidence of one', () => {
    expect(targetingRecall({ ...counts, randomFindings: 0, random: 0 }, 0.95)).toBeNull();
    expect(targetingRecall({ ...counts, targetedFindings: 0, randomFindings: 0 }, 0.95)).toBeNull();
    expect(targetingRecall(counts, 1)).toBeNull();
  });

  it('refuses a negative count, more findings than examinations and no confidence', () => {
    expect(() => targetingRecall({ ...counts, notTargeted: -1 }, 0.95)).toThrow(
      'targetingRecall: notTargeted is negative',
    );
    expect(() => targetingRecall({ ...counts, randomFindings: 21 }, 0.95)).toThrow(
      'targetingRecall: randomFindings is too large',
    );
    expect(() => targetingRecall(counts, 95)).toThrow('targetingRecall: confidence is not between 0 and 1');
  });
});
