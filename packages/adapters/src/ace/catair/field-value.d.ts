import type { Sealed } from '@tradepulse/privacy';
import type { CatairField, CatairFields } from './layouts/record-layout.ts';
/**
 * What a field is read as; null when it is blank. Money is whole cents, whatever the field prints; other numbers are
 * in their unit; days are `YYYY-MM-DD`, times `HH:MM`, moments `YYYY-MM-DDTHH:MM:SS` in a zone that is not told.
 */
export type FieldValue<F extends CatairField = CatairField> = F extends {
    readonly kind: 'money' | 'number';
} ? number | null : F extends {
    readonly kind: 'sealed';
} ? Sealed<string> | null : F extends {
    readonly kind: 'dropped';
} ? null : string | null;
/** The values of a record by the names of its fields; a password is not among them. */
export type RecordValues<F extends CatairFields> = {
    readonly [N in keyof F as F[N]['kind'] extends 'dropped' ? never : N]: FieldValue<F[N]>;
};
//# sourceMappingURL=field-value.d.ts.map