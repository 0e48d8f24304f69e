import type { SubjectName } from '@tradepulse/measures';
import { sql, type RawBuilder } from 'kysely';

/** The staged records of a subject. */
export function staged(subject: SubjectName): RawBuilder<unknown> {
  return sql`staging.${sql.ref(subject)}`;
}

/** Whether two aliases name the same key and the same version. */
export function sameRecord(left: string, right: string, keys: readonly string[]): RawBuilder<unknown> {
  const equal = [...keys, 'record_version'].map(
    (key) => sql`${sql.ref(`${left}.${key}`)} = ${sql.ref(`${right}.${key}`)}`,
  );
  return sql.join(equal, sql` and `);
}

/**
 * Whether every row of a subject's files could be taken apart. Where one is lost, nobody can say of what: then sums
 * are not compared and records are not missed, since what follows from one defect is no second one.
 */
export function noneLost(subject: SubjectName): RawBuilder<unknown> {
  return sql`not exists (select 1 from staging.set_aside where subject = ${subject}
    and rule in ('FIELD_COUNT', 'QUOTING', 'NOT_UTF8'))`;
}

/**
 * The staged records of a subject that count: not withdrawn, and of repeated ones the first. `is_sound` is 0 for
 * those that are set aside for another reason.
 */
export function counting(subject: SubjectName): RawBuilder<unknown> {
  return sql`(select s.*, case when s.problem or a.rule is not null then 0 else 1 end as is_sound
    from ${staged(subject)} s left join staging.set_aside a
      on a.subject = ${subject} and a.part = s.source_part and a.line = s.source_line
    where not s.withdrawn and coalesce(a.rule, '') <> 'DUPLICATE_KEY')`;
}
