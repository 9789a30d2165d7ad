import { z } from 'zod';
import { Problem } from '@app/problem';
import { momentOf } from './moment';

/** Bytes of a file to load. */
export const SEED_BYTES_MAX = 256 * 1024 * 1024;
const PARTICIPANTS_MAX = 20;
const COLLECTIONS_MAX = 200;
const TEXT_LENGTH_MAX = 10_000;
const NAME_LENGTH_MAX = 200;
const ISSUES_MAX = 20;

const text = z.string().min(1).max(TEXT_LENGTH_MAX);
const moment = z.string().transform((given, context) => {
  const read = momentOf(given);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'no timestamp' });
  return z.NEVER;
});
const object = z.looseObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,250}--[0-9a-fA-F-]{36}$/),
  type: z.string().regex(/^[a-z0-9][a-z0-9-]{0,250}$/),
  spec_version: z.string().max(NAME_LENGTH_MAX).optional(),
  modified: moment.optional(),
  created: moment.optional(),
});
const SEED = z.strictObject({
  participants: z
    .array(z.strictObject({ slug: z.string(), name: text.optional() }))
    .max(PARTICIPANTS_MAX)
    .default([]),
  collections: z
    .array(
      z.strictObject({
        id: z.guid(),
        title: text,
        description: z.string().max(TEXT_LENGTH_MAX).default(''),
        alias: z
          .string()
          .regex(/^[A-Za-z0-9][\w.-]{0,199}$/)
          .optional(),
        can_read: z.boolean().default(true),
        can_write: z.boolean().default(false),
        public: z.boolean().default(false),
        media_types: z.array(text).max(NAME_LENGTH_MAX).optional(),
        objects: z.array(z.strictObject({ date_added: moment.optional(), object })).default([]),
      }),
    )
    .max(COLLECTIONS_MAX),
});

/** What is loaded, as the file says (docs/taxii.md). Moments are in TAXII's form; objects beside them as they came. */
export type Seed = z.infer<typeof SEED>;
export type SeedCollection = Seed['collections'][number];

/** A STIX object as it is stored and asked for. */
export interface StoredObject {
  readonly id: string;
  readonly type: string;
  readonly specVersion: string;
  /** `modified`, else `created`; undefined for what has neither: its version is when it was added (section 3.4.1). */
  readonly version: string | undefined;
  readonly bytes: string;
}

/** An object with what is asked of it. @returns undefined for what has no id of its type, or times that are none. */
export function toStored(given: unknown): StoredObject | undefined {
  const read = object.safeParse(given);
  if (!read.success || !read.data.id.startsWith(`${read.data.type}--`)) return undefined;
  const { id, type, spec_version: specVersion, modified, created } = read.data;
  return {
    id,
    type,
    // STIX 2.0 has no such property on objects, and in 2.1 observables may do without.
    specVersion: specVersion ?? (created === undefined ? '2.1' : '2.0'),
    version: modified ?? created,
    bytes: JSON.stringify(given),
  };
}

/**
 * Reads a file to load.
 * @throws Problem `invalid-input` with the place of each thing that is wrong.
 */
export function parseSeed(content: string): { seed: Seed; objectsOf: (index: number) => unknown[] } {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    throw new Problem('invalid-input', 'The file is no JSON.');
  }
  const read = SEED.safeParse(given);
  if (!read.success) {
    const issues = read.error.issues.slice(0, ISSUES_MAX).map(({ path, message }) => ({
      code: 'seed',
      pointer: `/${path.join('/')}`,
      message,
    }));
    throw new Problem('invalid-input', 'The file is not of the form that docs/taxii.md gives.', issues);
  }
  const raw = given as { collections: { objects?: { object: unknown }[] }[] };
  return {
    seed: read.data,
    objectsOf: (index) => (raw.collections[index]?.objects ?? []).map((each) => each.object),
  };
}
