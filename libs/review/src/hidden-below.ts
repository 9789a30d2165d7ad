import { type ReleasedQuery } from '@app/publication';
import { Problem } from '@app/problem';
import { type Party, scrub } from '@app/scrub';
import type { StixBundle, StixObject } from '@app/stix';

/** Renditions of one incident that are looked at, and values that are looked for, at most. */
const RENDITIONS_MAX = 20;
const VALUES_MAX = 5_000;
const VALUE_LENGTH_MIN = 3;
const NAMED: readonly string[] = ['name', 'aliases', 'value', 'display_name', 'account_login', 'user_id'];

/**
 * What somebody writes for an audience names nobody, and no value, that they read in a fuller rendition of the incident
 * and that audience does not. Both are renditions in the writer's own sight, so that a refusal tells nothing new.
 * @throws Problem `invalid-input` that points at the text, without saying what it found.
 */
export async function requireNothingHidden(
  query: ReleasedQuery,
  { lineage, audience }: { readonly lineage: string; readonly audience: string },
  text: string,
  pointer: string,
): Promise<void> {
  const rows = await query<{ audience: string; document: string }>(
    `SELECT audience, document FROM rendition WHERE lineage = $1 AND status = 'published' ORDER BY fullness DESC, audience LIMIT $2`,
    [lineage, RENDITIONS_MAX],
  );
  const below = rows.find((row) => row.audience === audience);
  const above = rows.filter((row) => row.audience !== audience);
  if (!below || above.length === 0 || !tellsMore(text, above.map(bundleOf), bundleOf(below))) return;
  const message = 'It names what that audience is not told of.';
  throw new Problem('invalid-input', message, [{ code: 'hidden-from-audience', pointer, message }]);
}

function bundleOf({ document }: { readonly document: string }): StixBundle {
  return JSON.parse(document) as StixBundle;
}

/** Whether a text tells a name or value of fuller renditions that the lesser one does not hold, in any usual spelling. */
export function tellsMore(text: string, fuller: readonly StixBundle[], lesser: StixBundle): boolean {
  const known = folded(textsIn(lesser).join('\n'));
  const isHidden = (value: string): boolean =>
    value.length >= VALUE_LENGTH_MIN && !known.includes(folded(value));
  const objects = fuller.flatMap((bundle) => bundle.objects);
  const party: Party = {
    names: valuesOf(objects.filter(({ type }) => type === 'identity')).filter(isHidden),
    domains: valuesOf(objects.filter(({ type }) => type === 'domain-name')).filter(isHidden),
    networks: valuesOf(objects.filter(({ type }) => /^ipv[46]-addr$/.test(type))).filter(isHidden),
    values: valuesOf(objects).filter(isHidden),
  };
  const { masks } = scrub(text, { hiddenParties: [party], keep: [], structural: false });
  return masks.some(({ start, end }) => !known.includes(folded(text.slice(start, end))));
}

function valuesOf(objects: readonly StixObject[]): string[] {
  const values = objects.flatMap((object) =>
    NAMED.flatMap((name) => (Object.hasOwn(object, name) ? textsIn(object[name]) : [])),
  );
  return [...new Set(values)].slice(0, VALUES_MAX);
}

/** Every text in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/gu, ' ');
}
