import { senseOf, tlpOfMarkingId } from '@app/marking';
import type { StixObject } from '@app/stix';
import { VICTIM_RELATIONSHIPS, VICTIM_SOURCES } from './generalisation.data';
import type { Link } from './links';
import { isShown } from './links';
import { outsidersIn } from './outsiders';
import { textAt, textsAt } from './submitted-objects';
import type { View } from './view';

/** Who is who in a submission, as far as this audience may know it. Ids of identities, in lower case. */
export interface Roles {
  readonly victims: ReadonlySet<string>;
  /** Identities that are `contact-for` an incident. */
  readonly contacts: ReadonlySet<string>;
  /** The identity that reported the incident (`created_by_ref`). */
  readonly reporter: string | undefined;
  /** Identities that wrote anything: each may be the reporter. */
  readonly authors: ReadonlySet<string>;
  /** Identities that the submission shows to be no victim and no reporter. Whoever is not among them may be one. */
  readonly outsiders: ReadonlySet<string>;
  /** Objects whose provider must not be named, as a marking that they carry says (IEP). Of any type. */
  readonly anonymous: ReadonlySet<string>;
  /** Identities that are not named for that: who wrote such an object, reported the incident, or is its contact. */
  readonly unnamed: ReadonlySet<string>;
}

/** The roles that follow from what the audience may see. A role that only a hidden object gives is not known. */
export function rolesOf(view: View, links: readonly Link[], incident: StixObject): Roles {
  const victims = new Set<string>();
  const contacts = new Set<string>();
  for (const link of links) {
    if (makesVictim(link, incident, view)) victims.add(link.target.id.toLowerCase());
    if (makesContact(link, view)) contacts.add(link.source.id.toLowerCase());
  }
  for (const object of view.objects.values()) {
    for (const id of victimsNamedBy(object, view)) victims.add(id);
  }
  const reporter = view.admits(incident.id, ['created_by_ref'])
    ? textAt(incident, 'created_by_ref')
    : undefined;
  const anonymous = anonymousObjects(view);
  return {
    anonymous: new Set(anonymous.map(({ id }) => id.toLowerCase())),
    unnamed: unnamedIn(anonymous, contacts, reporter, view),
    victims,
    contacts,
    reporter: reporter?.toLowerCase(),
    authors: authorsIn(view),
    outsiders: outsidersIn(view, links),
  };
}

/** The objects that the audience may see and that carry a marking which hides their provider. Published TLP never does. */
function anonymousObjects(view: View): StixObject[] {
  const isHiding = (ref: string): boolean =>
    tlpOfMarkingId(ref) === undefined &&
    (view.versions.get(ref.toLowerCase()) ?? []).some((version) => senseOf(version).hidesProvider);
  return [...view.objects.values()].filter(
    (object) => tellsItsAuthor(object, view) && markingRefsOf(object).some(isHiding),
  );
}

/**
 * Whether the audience may know who wrote an object. Of an identity it may not: that one may be generalised for its role
 * or for what it provided, and then nothing else of it is known.
 */
function tellsItsAuthor(object: StixObject, view: View): boolean {
  return object.type !== 'identity' && isShown(object, view);
}

/** All markings that an object carries, as a whole or in part. */
function markingRefsOf(object: StixObject): string[] {
  const granular = Object.hasOwn(object, 'granular_markings') ? object['granular_markings'] : undefined;
  const refs = (Array.isArray(granular) ? granular : []).flatMap((marking) => {
    const isMarking = typeof marking === 'object' && marking !== null && !Array.isArray(marking);
    const ref = isMarking ? marking['marking_ref'] : undefined;
    return typeof ref === 'string' ? [ref] : [];
  });
  return [...textsAt(object, 'object_marking_refs').map(({ text }) => text), ...refs];
}

function unnamedIn(
  anonymous: readonly StixObject[],
  contacts: ReadonlySet<string>,
  reporter: string | undefined,
  view: View,
): ReadonlySet<string> {
  if (anonymous.length === 0) return new Set();
  const authors = authorsOf(anonymous, view);
  return new Set([...authors, ...contacts, ...(reporter === undefined ? [] : [reporter.toLowerCase()])]);
}

function authorsIn(view: View): ReadonlySet<string> {
  return authorsOf(
    [...view.objects.values()].filter((object) => tellsItsAuthor(object, view)),
    view,
  );
}

function authorsOf(objects: readonly StixObject[], view: View): ReadonlySet<string> {
  const authors = objects.flatMap((object) =>
    view.admits(object.id, ['created_by_ref']) ? (textAt(object, 'created_by_ref') ?? []) : [],
  );
  return new Set(authors.map((id) => id.toLowerCase()));
}

function makesVictim(link: Link, incident: StixObject, view: View): boolean {
  if (!VICTIM_RELATIONSHIPS.has(link.type) || link.target.type !== 'identity') return false;
  if (link.standing === 'by-default') return link.source === incident && !view.isExplicit(link.target.id);
  if (link.source === incident) return true;
  return link.standing === 'shown' && VICTIM_SOURCES.has(link.source.type) && isShown(link.source, view);
}

function makesContact(link: Link, view: View): boolean {
  const isContact = link.type === 'contact-for' && link.source.type === 'identity';
  return isContact && link.target.type === 'incident' && isShown(link.target, view);
}

/** Identities that an impact says were impacted, or that saw what a sighting is of. */
function victimsNamedBy(object: StixObject, view: View): string[] {
  const property = { impact: 'impacted_refs', sighting: 'where_sighted_refs' }[object.type];
  if (property === undefined || !isShown(object, view)) return [];
  return textsAt(object, property).flatMap(({ text, index }) => {
    const id = text.toLowerCase();
    const isIdentity = view.objects.get(id)?.type === 'identity';
    return isIdentity && view.admits(object.id, [property, index]) ? [id] : [];
  });
}
