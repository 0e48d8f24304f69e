import { subjects, type RecordFact } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { attributePlace } from './attribute-place.ts';

describe('attributePlace', () => {
  // As the vocabulary describes the records: particulars of a party hold from a day on; a bond is of its principal,
  // in effect from a day on.
  it('gives the particulars of a party to the party, and the name on a bond to its principal', () => {
    expect(attributePlace(subjects.trade_partner)).toEqual({
      party: 'importer',
      kind: 'business',
      day: 'valid_from',
      attributes: ['name', 'phone', 'email', 'duns', 'licence'],
    });
    expect(attributePlace(subjects.bond)).toEqual({
      party: 'principal',
      kind: 'business',
      day: 'effective',
      attributes: ['principal_name'],
    });
  });

  it('is known of every subject that has sealed text, and null for the others', () => {
    const withPlace = Object.values(subjects).filter((fact: RecordFact) => attributePlace(fact) !== null);
    expect(withPlace.map(({ name }) => name).toSorted()).toEqual(['bond', 'trade_partner']);
  });

  it('refuses sealed text that belongs to nobody', () => {
    const { name } = subjects.trade_partner.columns;
    const fact: RecordFact = { ...subjects.hold, columns: { name }, keys: ['name'] };
    expect(() => attributePlace(fact)).toThrow(TypeError);
  });
});
