import type { StixObject, StixValue } from '@app/stix';
import type { Place } from './generalise';
import { generaliseCountry, generalisedName, generaliseRegion, generaliseSectors } from './generalise';
import type { ObjectScope, Round } from './object-scope';
import { textAt, textsAt } from './submitted-objects';

type Body = { [name: string]: StixValue };

const IDENTITY_CLASSES: ReadonlySet<string> = new Set([
  'individual',
  'group',
  'system',
  'organization',
  'class',
  'unspecified',
]);

const PSEUDONYM = 'this community agreed to know the same victim again';

/**
 * What a victim or reporter that is not named shows of itself: a name made of its sector and region, where it is,
 * and that it is tied to the incident. Undefined when nothing may be shown.
 */
export function generalisedBody(scope: ObjectScope): Body | undefined {
  scope.noteGeneralised([], 'generalised', 'a victim or reporter that is AMBER by default');
  const { object, round } = scope;
  if (object.type === 'identity') return identityBody(object, scope);
  if (object.type === 'location') return placeOf(object, round);
  return object.type === 'relationship' ? relationBody(scope) : undefined;
}

function identityBody(identity: StixObject, scope: ObjectScope): Body {
  const { round } = scope;
  const sectors = sectorsOf(identity, round);
  const identityClass = shownText(identity, 'identity_class', round);
  const known =
    identityClass !== undefined && IDENTITY_CLASSES.has(identityClass) ? identityClass : undefined;
  const places = (round.plan.placesOf.get(identity.id.toLowerCase()) ?? []).flatMap(
    (location) => placeOf(location, round) ?? [],
  );
  const pseudonym = pseudonymFor(identity, round);
  if (pseudonym !== undefined)
    scope.note(['name'], { action: 'generalised', rule: 'pseudonym', reason: PSEUDONYM });
  return {
    name: pseudonym ?? generalisedName(known, sectors, places),
    ...(known === undefined ? {} : { identity_class: known }),
    ...(sectors.length > 0 ? { sectors } : {}),
  };
}

/** What a victim is called in a community that agreed to it; a party that is to be named by nothing has none. */
function pseudonymFor(identity: StixObject, { plan, view }: Round): string | undefined {
  const id = identity.id.toLowerCase();
  return plan.roles.victims.has(id) && !plan.roles.unnamed.has(id) ? view.pseudonymOf(identity) : undefined;
}

function sectorsOf(identity: StixObject, { view }: Round): string[] {
  const texts = textsAt(identity, 'sectors').filter(
    ({ text, index }) => !view.isWithheld(identity.id, ['sectors', index]) && !view.isMasked(text),
  );
  return generaliseSectors(texts.map(({ text }) => text));
}

/** Where a location is, as coarsely as the audience and the sectors of those who are there ask for. */
function placeOf(location: StixObject, round: Round): Place | undefined {
  const residents = round.plan.residentsOf.get(location.id.toLowerCase()) ?? [];
  const sectors = residents.flatMap((resident) => sectorsOf(resident, round));
  const country = shownText(location, 'country', round);
  const region = shownText(location, 'region', round);
  const ofCountry = country === undefined ? undefined : generaliseCountry(country, sectors, round.view.grain);
  return ofCountry ?? (region === undefined ? undefined : generaliseRegion(region));
}

function shownText(object: StixObject, name: string, { view }: Round): string | undefined {
  const text = view.isWithheld(object.id, [name]) ? undefined : textAt(object, name);
  return text !== undefined && view.isMasked(text) ? undefined : text;
}

function relationBody(scope: ObjectScope): Body | undefined {
  const { object } = scope;
  const relationship_type = textAt(object, 'relationship_type');
  const source_ref = scope.resolve(textAt(object, 'source_ref') ?? '');
  const target_ref = scope.resolve(textAt(object, 'target_ref') ?? '');
  if (relationship_type === undefined || source_ref === undefined || target_ref === undefined)
    return undefined;
  return { relationship_type, source_ref, target_ref };
}
