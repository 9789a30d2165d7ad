import { isAtMost, strictest } from '@app/marking';
import type { StixObject } from '@app/stix';
import { mayBeCarried } from './carriable';
import type { Link } from './links';
import { isShown, linksOf } from './links';
import { sightedPlaces, tiesOfPlaces, treatmentOfLocation } from './place-treatment';
import type { Roles } from './roles';
import { rolesOf } from './roles';
import type { Treatment } from './treatment';
import type { View } from './view';

/** What becomes of each object of a submission for one audience, before its values are looked at. */
export interface Plan {
  /** By id in lower case; an object without a treatment is absent. */
  readonly treatments: ReadonlyMap<string, Treatment>;
  /** Whether times and counts that nobody marked may stand as they are. */
  readonly isExact: boolean;
  /** Locations of an identity, by the identity's id in lower case. */
  readonly placesOf: ReadonlyMap<string, readonly StixObject[]>;
  /** Generalised identities of a location, by the location's id in lower case. */
  readonly residentsOf: ReadonlyMap<string, readonly StixObject[]>;
  readonly roles: Roles;
}

/**
 * Decides what becomes of each object. Depends on markings, on the terms, and on relationships that the audience
 * may know of; never on what is hidden from it.
 */
export function planRendition(view: View, incident: StixObject): Plan {
  const links = linksOf(view);
  const roles = rolesOf(view, links, view.objects.get(incident.id.toLowerCase()) ?? incident);
  const treatments = new Map<string, Treatment>();
  const treat = (object: StixObject, treatment: Treatment | undefined): void => {
    if (treatment) treatments.set(object.id.toLowerCase(), treatment);
  };
  const ofType = (type: string): StixObject[] =>
    [...view.objects.values()].filter((each) => each.type === type);

  for (const object of view.objects.values()) {
    if (mayBeReleased(object, view)) treat(object, 'whole');
  }
  for (const identity of ofType('identity')) {
    treatments.delete(identity.id.toLowerCase());
    treat(identity, treatmentOfIdentity(identity, roles, view));
  }
  const isExact = !view.isBelowAmber || isEveryVictimNamed(roles, treatments, view);
  const homes = links.filter((link) => isHome(link, treatments));
  const around = {
    view,
    homes: idsOf(homes),
    ties: tiesOfPlaces(links),
    sighted: sightedPlaces(view),
    isExact,
  };
  for (const location of ofType('location')) {
    treatments.delete(location.id.toLowerCase());
    treat(location, treatmentOfLocation(location, treatments, around));
  }
  for (const link of links) {
    if (link.standing === 'by-default' && isOfGeneralised(link, treatments))
      treat(link.relation, 'generalised');
  }
  return { treatments, isExact, roles, ...neighbours(homes, treatments) };
}

/** Whether the markings admit an object of a type that leaves at all. */
function mayBeReleased(object: StixObject, view: View): boolean {
  if (object.type === 'marking-definition') return mayBeCarried(object, view);
  return object.type !== 'extension-definition' && view.admits(object.id);
}

/** An identity that nobody marked may be named below AMBER only if the terms say so, or if it is an outsider. */
function treatmentOfIdentity(identity: StixObject, roles: Roles, view: View): Treatment | undefined {
  const id = identity.id.toLowerCase();
  const level = view.levelOf(id);
  if (roles.unnamed.has(id)) {
    return view.admits(id) || view.isAmberByDefault(id) ? 'generalised' : undefined;
  }
  if (view.isExplicit(id)) {
    if (!isAtMost(level, view.ceiling)) return undefined;
    return roles.victims.has(id) && view.pseudonymOf(identity) !== undefined ? 'generalised' : 'whole';
  }
  const counted = mayBeNamed(id, roles, view) ? level : strictest(level, 'AMBER');
  const hasRole = roles.victims.has(id) || isReporting(id, roles);
  // A part marking may hide the name from those who may know the rest.
  if (isAtMost(counted, view.ceiling) && (isShown(identity, view) || !hasRole)) return 'whole';
  return (hasRole || view.admits(id)) && view.isAmberByDefault(id) ? 'generalised' : undefined;
}

function mayBeNamed(id: string, roles: Roles, { terms }: View): boolean {
  const isVictim = roles.victims.has(id);
  if (isVictim && !terms.nameVictim) return false;
  if (roles.contacts.has(id) || (isReporting(id, roles) && !isVictim)) return terms.nameReporter;
  return isVictim || roles.outsiders.has(id) || (terms.nameVictim && terms.nameReporter);
}

function isReporting(id: string, roles: Roles): boolean {
  return roles.contacts.has(id) || roles.authors.has(id) || roles.reporter === id;
}

/** At least one victim is named and none is generalised. Hidden victims count for nothing: they are not known. */
function isEveryVictimNamed(roles: Roles, treatments: ReadonlyMap<string, Treatment>, view: View): boolean {
  const shown = [...roles.victims].flatMap((id) => {
    const object = view.objects.get(id);
    const treatment = treatments.get(id);
    return object && treatment === 'whole' && !isShown(object, view) ? [] : (treatment ?? []);
  });
  return shown.length > 0 && shown.every((treatment) => treatment === 'whole');
}

/** Whether a link says where a generalised identity is. */
function isHome(link: Link, treatments: ReadonlyMap<string, Treatment>): boolean {
  const isPlace = link.type === 'located-at' && link.target.type === 'location';
  return (
    isPlace &&
    link.source.type === 'identity' &&
    treatments.get(link.source.id.toLowerCase()) === 'generalised'
  );
}

function idsOf(links: readonly Link[]): ReadonlySet<string> {
  return new Set(links.map(({ target }) => target.id.toLowerCase()));
}

/** Whether a link ties something to a generalised identity: the incident to it, it to the incident, it to its place. */
function isOfGeneralised(link: Link, treatments: ReadonlyMap<string, Treatment>): boolean {
  const isGeneralised = (object: StixObject): boolean =>
    treatments.get(object.id.toLowerCase()) === 'generalised';
  if (link.target.type === 'identity') return link.source.type === 'incident' && isGeneralised(link.target);
  if (link.source.type !== 'identity' || !isGeneralised(link.source)) return false;
  return link.type === 'contact-for' || (link.type === 'located-at' && isGeneralised(link.target));
}

function neighbours(
  homes: readonly Link[],
  treatments: ReadonlyMap<string, Treatment>,
): Pick<Plan, 'placesOf' | 'residentsOf'> {
  const placesOf = new Map<string, StixObject[]>();
  const residentsOf = new Map<string, StixObject[]>();
  for (const { source, target } of homes) {
    if (!treatments.has(target.id.toLowerCase())) continue;
    append(placesOf, source.id.toLowerCase(), target);
    append(residentsOf, target.id.toLowerCase(), source);
  }
  return { placesOf, residentsOf };
}

function append(map: Map<string, StixObject[]>, id: string, object: StixObject): void {
  const list = map.get(id);
  if (list) list.push(object);
  else map.set(id, [object]);
}
