// For `npm run mutate`: a property that fails is enough, its smallest example is not looked for (that takes most of the
// time), and every run draws the same examples, so that a score means the same tomorrow.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, seed: 20_260_101 });
