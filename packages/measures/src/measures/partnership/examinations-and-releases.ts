import { allOf, not } from '../../algebra/conditions.ts';
import type { ScalarInput } from '../../algebra/input.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { partnerOn } from '../../populations/partner-on.ts';

const allExams = rowsOf('exam');
const allReleases = rowsOf('release');

/** Examinations of imports whose importer is known, by the day of their order. */
export const importExams = allExams.where(allOf(not(allExams.is('outbound')), allExams.reported('importer')));

const releases = allReleases.where(not(allReleases.is('reversed')));
const examined = partnerOn(allExams.party('importer'), allExams.date('ordered_date'));
const released = partnerOn(allReleases.party('importer'), allReleases.date('release_date'));

/** Examinations and releases of partners, certified on the day, and of all others; withdrawn releases do not count. */
export const partnersAndOthers: Readonly<
  Record<'partnerExams' | 'partnerReleases' | 'otherExams' | 'otherReleases', ScalarInput>
> = {
  partnerExams: importExams.count().where(examined),
  partnerReleases: releases.count().where(released),
  otherExams: importExams.count().where(not(examined)),
  otherReleases: releases.count().where(not(released)),
};
