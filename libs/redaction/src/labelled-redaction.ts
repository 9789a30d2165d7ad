import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Enrichment } from '@app/enrichment';
import { audiencesOf } from '@app/marking';
import type { Audience } from '@app/marking';
import type { StixBundle, StixValue } from '@app/stix';
import fc from 'fast-check';
import type { LabelledBundle, LabelledValue } from './labelled-values.data';
import { BundleMaker } from './labelled-bundle';
import { at } from './labelled-drafts';
import { RECIPIENT, SPELLINGS, TOPLEVEL_EXTENSION_ID } from './labelled-values.data';
import { redact } from './redact';
import type { Redacted, RedactionContext } from './redaction';
import type { Schema, Schemas } from './schema-values';

const SCHEMA_ROOT = join(__dirname, '../../../schemas/stix-2.1');
export const PLATFORM = { id: 'identity--99999999-9999-4999-8999-999999999999', name: 'Entente' };
const NOBODY = { names: [], domains: [], networks: [] };

function readSchemas(): Schemas {
  const files = readdirSync(SCHEMA_ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const read = (file: string): Schema => JSON.parse(readFileSync(join(SCHEMA_ROOT, file), 'utf8')) as Schema;
  return new Map(files.map((file) => [file, read(file)]));
}

const SCHEMAS = readSchemas();
export const labelled = fc
  .record({ seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }), size: fc.integer({ min: 0, max: 9 }) })
  .map(({ seed, size }) => new BundleMaker(seed, SCHEMAS).make(size));

/** What redaction of a made bundle depends on besides it. */
export function contextOf(made: LabelledBundle, audience: Audience): RedactionContext {
  return {
    audience,
    terms: made.terms,
    lineage: 'lineage',
    mintKey: Buffer.from('a key of these tests'),
    platform: PLATFORM,
    submitter: NOBODY,
    listedParties: [],
    extraMasks: made.extraMasks,
  };
}

/** What leaves: everything but the record, which belongs to the submitter. */
export function released(made: LabelledBundle, audience: Audience): string {
  const { bundle } = made;
  const redacted = redact(bundle, enrichmentsOf(bundle), contextOf(made, audience));
  return printed(redacted);
}

function printed(redacted: Redacted | undefined): string {
  if (!redacted) return 'nothing';
  const { bundle, incidentId, enrichments } = redacted;
  return JSON.stringify({ bundle, incidentId, enrichments });
}

/** One made-up enrichment for each text of a bundle. */
function enrichmentsOf(bundle: StixBundle): Enrichment[] {
  return bundle.objects.flatMap((object) =>
    textsIn(object as unknown as StixValue, []).map(({ path, text }) => ({
      kind: 'region' as const,
      value: { of: text },
      source: 'test',
      inputs: [{ objectId: object.id, path, text }],
    })),
  );
}

function textsIn(value: StixValue, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return value.startsWith('Quax') ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * The made bundle with each of these values replaced by its other; a word also where another text quotes it, however
 * it spells it, and where the submitter masks it.
 */
export function changed(made: LabelledBundle, values: readonly LabelledValue[]): LabelledBundle {
  let text = JSON.stringify({ bundle: made.bundle, extraMasks: made.extraMasks });
  for (const { value, other } of values) {
    const [word] = canariesIn(JSON.stringify(value));
    const [otherWord] = canariesIn(JSON.stringify(other));
    if (word === undefined || otherWord === undefined) continue;
    for (const spell of SPELLINGS) text = text.replaceAll(inJson(spell(word)), inJson(spell(otherWord)));
  }
  const copy = JSON.parse(text) as Pick<LabelledBundle, 'bundle' | 'extraMasks'>;
  for (const { index, path, value, other } of values) {
    const holder = isCanary(value) ? undefined : at(copy.bundle.objects[index], path.slice(0, -1));
    const last = path.at(-1);
    if (typeof holder === 'object' && holder !== null && last !== undefined) {
      (holder as Record<string | number, unknown>)[last] = other;
    }
  }
  return { ...made, ...copy };
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Whether a value is one of the made-up words that stand nowhere else. */
export function isCanary(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('Quax');
}

/** The made-up words that stand in a text. */
export function canariesIn(text: string): Set<string> {
  return new Set(text.match(/Quax[bcdfghjklm]+(?:vo|ri)/g) ?? []);
}

/** So many of the items, from one that the draw chose. */
export function some<T>(items: readonly T[], choice: number, count: number): T[] {
  const start = choice % items.length;
  return [...items.slice(start), ...items.slice(0, start)].slice(0, count);
}

/** Every audience but the one that sees all. */
export function lesserAudiences(made: LabelledBundle): Audience[] {
  return audiencesOf(made.terms).filter(({ kind }) => kind !== 'recipient');
}

export const FULLEST: Audience = { key: `recipient:${RECIPIENT}`, kind: 'recipient', ceiling: 'RED' };

/** Never released, whatever the label: what no rule names, and what the frame of a rendition sets anew. */
export function mayBeReleased({ path, isNever }: LabelledValue): boolean {
  const [first, second] = path;
  if (isNever || first === 'x_quax' || second === TOPLEVEL_EXTENSION_ID) return false;
  if (first === 'created_by_ref' || first === 'objects' || first === 'action') return false;
  if (first !== 'extensions') return true;
  return second !== 'some-key' && second !== 'monetary-ext' && path[2] !== 'events' && path[2] !== 'tasks';
}
