import { describe, expect, it } from 'vitest';
import { cbpFields, type CbpField } from '../testing/published-fields.ts';
import { catairLayouts } from './catair-layouts.ts';

// What printed names say of their fields: who someone is, where, under which number, or in whose words.
const identifying = [
  /^(Contact|Entity|Individual|Consignee|Foreign Shipper|Notify Party) .*Name$|^Entity Name|Trade Name|Exporter\/Destroyer$|^Issuer of LPCO/,
  /Address Information|Address(,| [12])|Suite Number|^Entity (City|Zip)|^City Name$|^Postal Code$/,
  /Phone|Telephone|Email|Personnel|Date of Birth/,
  /^Importer of Record( Number)?$|^ISF Importer Number$|^(Bonded Carrier|Claimant) |\(4811\)|^Entity (Number|Identifier)$/,
  /^GBI Identifier$|^LPCO Number|^Travel Document Identifier/,
  /Description( Text)?$|Remarks( Text)?$|Comments|Marks and Numbers|Additional Information$|Material (Contact|Classification)/,
];

const said = ({ chapter, tag, element }: CbpField): string => `${chapter} ${tag} ${element}`;

/** What the newest layout of its record makes of a printed field. */
function kindOf({ chapter, tag, start }: CbpField): string | undefined {
  const layout = catairLayouts.find((each) => each.chapter === chapter && each.tag === tag);
  return Object.values(layout?.fields ?? {}).find((field) => field.start === start)?.kind;
}

describe('the layouts of chapters that CBP publishes', () => {
  it('seals every field whose printed name says that it tells of someone', () => {
    // WP20 names the city of an action.
    const told = cbpFields.filter(
      (field) => identifying.some((name) => name.test(field.element)) && said(field) !== 'WP 20 City Name',
    );
    const plain = told.filter((field) => kindOf(field) !== 'sealed');
    expect(told).toHaveLength(113);
    expect(plain.map(said)).toEqual([]);
  });

  it('read a status notification (SO) as the status query prints it (WO)', () => {
    for (const answered of catairLayouts.filter(({ tag }) => tag.startsWith('WO'))) {
      const { from, fields } = answered;
      const told = catairLayouts.find(
        (layout) => layout.tag === answered.tag.replace('WO', 'SO') && layout.from === from,
      );
      expect(told).toMatchObject({ chapter: 'SO', fields });
    }
  });
});
