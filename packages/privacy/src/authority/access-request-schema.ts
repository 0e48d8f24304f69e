import { z } from 'zod';
import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { MODULES, type ModuleId } from './module.ts';
import { namesOf } from './names-of.ts';
import { entityKeySchema } from './principal-schema.ts';
import { PURPOSES, type Purpose } from './purpose.ts';
import { VERBS, type Verb } from './verb.ts';

const identifier = z.string().min(1).max(200);

/** Checks a request. Geography stays open here, so that a level that is not allowed has a reason of its own. */
export const accessRequestSchema = z.strictObject({
  verb: z.enum(namesOf<Verb>(VERBS)),
  purpose: z.enum(namesOf<Purpose>(PURPOSES)),
  project: identifier.nullable(),
  module: z.enum(namesOf<ModuleId>(MODULES)).nullable(),
  geography: z.array(identifier).max(100).default(['national']),
  classes: z
    .array(z.enum(namesOf<DataClass>(DATA_CLASSES)))
    .max(1000)
    .default([]),
  investigation: identifier.nullable().default(null),
  entities: z.array(entityKeySchema).max(100).default([]),
  currency: z.enum(['loaded', 'real_time']).default('loaded'),
  securityAudit: identifier.nullable().default(null),
  targetAccount: identifier.nullable().default(null),
  targetProject: identifier.nullable().default(null),
});

/** A request that has been checked, with nothing left out. */
export type CheckedRequest = z.output<typeof accessRequestSchema>;
