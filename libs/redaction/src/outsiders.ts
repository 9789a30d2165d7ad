import { countryOf } from '@app/enrichment';
import type { StixObject, StixValue } from '@app/stix';
import { ADVERSARIES, ADVERSARY_TIES, AUTHORITY_SECTORS, AUTHORITY_TIES } from './generalisation.data';
import type { Link } from './links';
import { isShown } from './links';
import { textAt, textsAt } from './submitted-objects';
import type { View } from './view';

/**
 * Identities that what the audience may see shows to be neither victim nor reporter: adversaries, cited sources,
 * who attributes, States, authorities that investigate, the platform. Ids in lower case.
 */
export function outsidersIn(view: View, links: readonly Link[]): ReadonlySet<string> {
  const sources = sourcesIn(view);
  const tied = links.filter(
    ({ standing, source, target }) => standing === 'shown' && isShown(source, view) && isShown(target, view),
  );
  const outsiders = new Set(tied.flatMap((link) => outsidersOf(link, view)));
  const suspects = new Set(tied.flatMap((link) => (isTieOfIncident(link) ? endsOf(link) : [])));
  for (const [id, object] of view.objects) {
    if (object.type !== 'identity' || !view.admits(id, ['name'])) continue;
    const name = (textAt(object, 'name') ?? '').trim();
    const isState = countryOf(name) !== undefined && !suspects.has(id);
    if (isState || sources.has(name.toLowerCase()) || id === view.platformId) outsiders.add(id);
  }
  return outsiders;
}

/** The identity at an end of a link that says that it is an adversary, attributes, or investigates. */
function outsidersOf({ type, source, target }: Link, view: View): string[] {
  return [[source, target] as const, [target, source] as const].flatMap(([identity, other]) => {
    if (identity.type !== 'identity') return [];
    const isAdversary = ADVERSARY_TIES.has(type) && ADVERSARIES.has(other.type);
    const isAuthority = AUTHORITY_TIES.has(type) && isPublicAuthority(identity, view);
    const isAttributing = type === 'attributed-by' || type === 'attributes';
    const isAccused = type === 'attributed-to' && other === source && other.type === 'incident';
    return isAdversary || isAuthority || isAttributing || isAccused ? [identity.id.toLowerCase()] : [];
  });
}

function isPublicAuthority(identity: StixObject, view: View): boolean {
  return textsAt(identity, 'sectors').some(
    ({ text, index }) => AUTHORITY_SECTORS.has(text) && view.admits(identity.id, ['sectors', index]),
  );
}

/** Whether a link ties an identity to an incident in a way that does not say that it is no victim. */
function isTieOfIncident({ type, source, target }: Link): boolean {
  const isOfIncident = source.type === 'incident' || target.type === 'incident';
  return isOfIncident && !type.startsWith('attribut') && !AUTHORITY_TIES.has(type);
}

function endsOf({ source, target }: Link): string[] {
  return [source.id.toLowerCase(), target.id.toLowerCase()];
}

/** Names of the sources that the audience may see cited, in lower case. */
function sourcesIn(view: View): ReadonlySet<string> {
  const names = [...view.objects.values()].flatMap((object) => {
    const references: StixValue | undefined = object['external_references'];
    if (!isShown(object, view) || !Array.isArray(references)) return [];
    return references.flatMap((reference, index) => {
      const isReference = typeof reference === 'object' && reference !== null && !Array.isArray(reference);
      const name = isReference ? reference['source_name'] : undefined;
      const isCited = typeof name === 'string' && name.trim() !== '';
      return isCited && view.admits(object.id, ['external_references', index, 'source_name'])
        ? [name.trim().toLowerCase()]
        : [];
    });
  });
  return new Set(names);
}
