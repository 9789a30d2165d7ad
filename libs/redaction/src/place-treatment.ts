import type { StixObject } from '@app/stix';
import { ADVERSARY_PLACES } from './generalisation.data';
import type { Link } from './links';
import { isShown } from './links';
import { textsAt } from './submitted-objects';
import type { Treatment } from './treatment';
import type { View } from './view';

/** What the treatment of a location depends on besides itself. */
export interface Surroundings {
  readonly view: View;
  /** Locations of generalised identities. */
  readonly homes: ReadonlySet<string>;
  /** What the audience may know to be linked to a location. */
  readonly ties: ReadonlyMap<string, readonly PlaceTie[]>;
  /** Locations where something was sighted. */
  readonly sighted: ReadonlySet<string>;
  readonly isExact: boolean;
}

/** The other end of a link that touches a location, and whether the link says that an adversary is there. */
interface PlaceTie {
  readonly owner: StixObject;
  readonly isOfAdversary: boolean;
}

/**
 * A location that nobody marked is generalised below AMBER, unless all that the audience may see of it is that an
 * adversary, or somebody who is named, is there.
 */
export function treatmentOfLocation(
  location: StixObject,
  treatments: ReadonlyMap<string, Treatment>,
  around: Surroundings,
): Treatment | undefined {
  const { view } = around;
  const id = location.id.toLowerCase();
  const isAdmitted = view.admits(id);
  if (!view.isBelowAmber || view.isExplicit(id)) return isAdmitted ? 'whole' : undefined;
  if (!isAdmitted && !(around.homes.has(id) && view.isAmberByDefault(id))) return undefined;
  const ties = (around.ties.get(id) ?? []).filter(({ owner }) => isInRendition(owner, treatments, view));
  const isOpen = ties.length > 0 && ties.every((tie) => mayShowPlace(tie, treatments, around));
  return isOpen && !around.sighted.has(id) ? 'whole' : 'generalised';
}

function isInRendition(object: StixObject, treatments: ReadonlyMap<string, Treatment>, view: View): boolean {
  const treatment = treatments.get(object.id.toLowerCase());
  return treatment === 'generalised' || (treatment === 'whole' && isShown(object, view));
}

function mayShowPlace(
  { owner, isOfAdversary }: PlaceTie,
  treatments: ReadonlyMap<string, Treatment>,
  around: Surroundings,
): boolean {
  if (isOfAdversary) return true;
  if (owner.type === 'identity') return treatments.get(owner.id.toLowerCase()) === 'whole';
  return around.isExact;
}

/** What the links say of each location, by its id in lower case. */
export function tiesOfPlaces(links: readonly Link[]): ReadonlyMap<string, readonly PlaceTie[]> {
  const ties = new Map<string, PlaceTie[]>();
  const add = (location: StixObject, tie: PlaceTie): void => {
    const id = location.id.toLowerCase();
    ties.set(id, [...(ties.get(id) ?? []), tie]);
  };
  for (const { type, standing, source, target } of links) {
    if (standing !== 'shown' && type !== 'located-at') continue;
    const isOfAdversary = ADVERSARY_PLACES.has(`${source.type} ${type}`);
    if (target.type === 'location') add(target, { owner: source, isOfAdversary });
    if (source.type === 'location') add(source, { owner: target, isOfAdversary: false });
  }
  return ties;
}

/** Locations where the audience may know that something was sighted, by id in lower case. */
export function sightedPlaces(view: View): ReadonlySet<string> {
  const sightings = [...view.objects.values()].filter(
    (object) => object.type === 'sighting' && isShown(object, view),
  );
  const places = sightings.flatMap((sighting) =>
    textsAt(sighting, 'where_sighted_refs').filter(({ index }) =>
      view.admits(sighting.id, ['where_sighted_refs', index]),
    ),
  );
  return new Set(places.map(({ text }) => text.toLowerCase()));
}
