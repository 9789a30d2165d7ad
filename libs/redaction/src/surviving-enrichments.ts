import type { Enrichment, EnrichmentInput } from '@app/enrichment';
import type { StixValue } from '@app/stix';
import { canonicalJson, resolveSelector } from '@app/stix';
import type { Projected } from './hidden-parties';

/**
 * The enrichments all of whose inputs still stand in the rendition, at their new places, each once, in an order that
 * depends on nothing else. `finalId` gives an object's id in the rendition.
 */
export function survivingEnrichments(
  enrichments: readonly Enrichment[],
  projected: Projected,
  finalId: (mintedId: string) => string,
): Enrichment[] {
  const survivors = enrichments.flatMap((enrichment) => {
    const inputs = enrichment.inputs.flatMap((input) => survivingInput(input, projected, finalId) ?? []);
    const isWhole = inputs.length > 0 && inputs.length === enrichment.inputs.length;
    return isWhole ? [{ ...enrichment, inputs }] : [];
  });
  const byKey = new Map(survivors.map((survivor) => [keyOf(survivor), survivor]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, survivor]) => survivor);
}

/** The input at its new place, if what was read still stands there. */
function survivingInput(
  input: EnrichmentInput,
  projected: Projected,
  finalId: (mintedId: string) => string,
): EnrichmentInput | undefined {
  const found = projected.get(input.objectId.toLowerCase());
  const path = found?.scope.newPath(input.path);
  const value = found && path && path.length > 0 ? resolveSelector(found.object, path) : undefined;
  if (!found || !path || value === undefined || !stillReads(value, input.text)) return undefined;
  return { objectId: finalId(found.object.id), path, text: input.text };
}

function stillReads(value: StixValue, text: string): boolean {
  if (typeof value === 'string') return text.length > 0 && value.includes(text);
  return (typeof value === 'number' || typeof value === 'boolean') && String(value) === text;
}

function keyOf({ kind, source, value, inputs }: Enrichment): string {
  const places = inputs.map(({ objectId, path, text }) => [objectId, path, text] as StixValue);
  return canonicalJson([kind, source, { ...value }, places]);
}
