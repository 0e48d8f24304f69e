import { isSubjectName } from '@tradepulse/core';
import { MODULES, type ModuleId } from '@tradepulse/privacy';
import { z } from 'zod';
import { EXTRACT_FORMAT } from '../extract-format.ts';

const day = z.iso.date();
const count = z.int().min(0);
const amount = z.string().regex(/^-?\d{1,30}\.\d{2}$/);
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/i)
  .toLowerCase();

const file = z.object({
  subject: z.string().refine(isSubjectName),
  name: z.string(),
  sha256: hash,
  bytes: count,
  rows: count,
  totals: z.record(z.string(), amount),
});

const moduleId = z.custom<ModuleId>((value) => typeof value === 'string' && Object.hasOwn(MODULES, value));

/** What a manifest holds; what it says beyond this is passed over. */
export const manifestDocument = z.object({
  format: z.literal(EXTRACT_FORMAT),
  schemaVersion: z.int().min(1),
  extractId: z.string().regex(/^[\w.:-]{1,64}$/),
  module: moduleId.nullable(),
  cadence: z.enum(['daily', 'weekly', 'monthly', 'quarterly']),
  period: z.object({ from: day, to: day }).refine(({ from, to }) => from <= to),
  asOf: day,
  producedAt: z.iso.datetime({ precision: 0 }),
  files: z.array(file),
});

/** A manifest that holds to the format. */
export type ManifestDocument = z.infer<typeof manifestDocument>;
