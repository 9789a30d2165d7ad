import type { ReleasedClaim } from '@app/publication';
import type { StixBundle, StixObject } from '@app/stix';
import { type Supporter, comparedName, knownAs } from './supporter';

/** How a supporter can stand to an incident. */
export const SUPPORTER_ROLES = ['victim', 'host', 'claimed-actor'] as const;

/** A supporter beside an incident, as one rendition tells it. It is never counted. */
export interface StandingSupporter {
  readonly supporter: Supporter;
  readonly role: (typeof SUPPORTER_ROLES)[number];
  /** Of a claimed actor: no State or court asserts it, or some claim is contested, denied or withdrawn. */
  readonly unconfirmed: boolean;
}

/** What a rendition says of who was hit, whose machines were used and who is accused. */
export interface IncidentParties {
  readonly victim: PartyNames;
  readonly host: PartyNames;
  readonly claims: readonly Claim[];
}

type Claim = Pick<ReleasedClaim, 'byKind' | 'toName' | 'toKind' | 'toCountry' | 'state'>;

interface PartyNames {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** As they are compared. */
  readonly names: readonly string[];
}

const HIT = ['targets', 'impacts'];
const HOSTING = ['hosts', 'owns', 'operates', 'provides', 'located-at', 'related-to'];
const CONFIRMING = ['state', 'state-body', 'court'];
const STATES = ['state', 'state-affiliated'];

/** Reads the parties off a rendition, its countries and its claims; of a withdrawn incident there are none. */
export function partiesOf(
  incidentId: string,
  stix: string,
  countries: readonly string[],
  claims: readonly Claim[],
): IncidentParties {
  const { objects } = (stix === '' ? { objects: [] } : JSON.parse(stix)) as Pick<StixBundle, 'objects'>;
  const links = objects.filter(({ type }) => type === 'relationship');
  const hit = new Set(
    links
      .filter((link) => link['source_ref'] === incidentId && HIT.includes(textOf(link['relationship_type'])))
      .map((link) => textOf(link['target_ref'])),
  );
  const hosts = besideInfrastructure(objects, links);
  return {
    victim: { countries, names: namesOf(objects.filter(({ id }) => hit.has(id))) },
    host: { countries: countriesOf(hosts), names: namesOf(hosts) },
    claims,
  };
}

/** Who and where stands in a relationship of keeping to an infrastructure of the rendition. */
function besideInfrastructure(objects: readonly StixObject[], links: readonly StixObject[]): StixObject[] {
  const machines = new Set(objects.filter(({ type }) => type === 'infrastructure').map(({ id }) => id));
  const beside = new Set(
    links
      .filter((link) => HOSTING.includes(textOf(link['relationship_type'])))
      .map((link) => [textOf(link['source_ref']), textOf(link['target_ref'])])
      .filter((ends) => ends.some((id) => machines.has(id)))
      .flat(),
  );
  return objects.filter(({ id }) => beside.has(id));
}

function namesOf(objects: readonly StixObject[]): string[] {
  return objects.filter(({ type }) => type === 'identity').map(({ name }) => comparedName(textOf(name)));
}

function countriesOf(objects: readonly StixObject[]): string[] {
  return objects
    .filter(({ type }) => type === 'location')
    .map(({ country }) => textOf(country).toUpperCase())
    .filter((country) => country !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** By what supporters are looked up: every country and name among the parties. */
export function lookedFor({ victim, host, claims }: IncidentParties): PartyNames {
  const accused = claims.flatMap((claim) => (isOfState(claim) ? [claim.toCountry ?? ''] : []));
  const named = claims.map(({ toName }) => comparedName(toName ?? ''));
  const told = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '');
  return {
    countries: told([...victim.countries, ...host.countries, ...accused]),
    names: told([...victim.names, ...host.names, ...named]),
  };
}

/** Each role in which a supporter appears among the parties: a State by its country, any other by an exact name. */
export function rolesOf(
  supporter: Supporter,
  { victim, host, claims }: IncidentParties,
): StandingSupporter[] {
  const isAmong = ({ countries, names }: PartyNames) =>
    supporter.kind === 'state'
      ? countries.includes(supporter.country ?? '')
      : knownAs(supporter).some((name) => names.includes(name));
  const against = claims.filter((claim) => isAgainst(supporter, claim));
  return [
    ...(isAmong(victim) ? [{ supporter, role: 'victim' as const, unconfirmed: false }] : []),
    ...(isAmong(host) ? [{ supporter, role: 'host' as const, unconfirmed: false }] : []),
    ...(against.length > 0
      ? [{ supporter, role: 'claimed-actor' as const, unconfirmed: !isConfirmed(against) }]
      : []),
  ];
}

function isAgainst(supporter: Supporter, claim: Claim): boolean {
  if (supporter.kind === 'state') return isOfState(claim) && claim.toCountry === supporter.country;
  return claim.toName !== null && knownAs(supporter).includes(comparedName(claim.toName));
}

/** Where a claim is against somebody else, its country is where they come from, and accuses no State. */
function isOfState({ toKind }: Claim): boolean {
  return STATES.includes(toKind);
}

/** Default deny: whatever is said against a claim leaves it unconfirmed. */
function isConfirmed(claims: readonly Claim[]): boolean {
  return (
    claims.every(({ state }) => state === 'asserted') &&
    claims.some(({ byKind }) => CONFIRMING.includes(byKind))
  );
}
