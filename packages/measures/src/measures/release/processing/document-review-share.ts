import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

/**
 * Share of the releases of the period before which documents were reviewed (also: documents required).
 *
 * @nulls Null when nothing was released.
 */
export const documentReviewShare = measure({
  id: 'release/document-review-share',
  title: 'Document review share',
  aliases: ['documents required', 'document review rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(release where docs_before_release) / count(release)',
  source: 'cbp-cargo-release',
  inputs: {
    reviewed: releases.count().where(releases.is('docs_before_release')),
    released: releases.count(),
  },
  compute: ({ reviewed, released }) => ratioOrNull(reviewed, released),
});
