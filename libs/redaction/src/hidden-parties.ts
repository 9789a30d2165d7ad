import { countryOf } from '@app/enrichment';
import { isAtMost, strictest } from '@app/marking';
import type { Party } from '@app/scrub';
import type { SelectorPath, StixObject } from '@app/stix';
import { canonicalJson, parsePattern } from '@app/stix';
import { REGIONS } from './generalisation.data';
import { hiddenValues } from './hidden-values';
import { identityParty } from './identity-party';
import type { Plan } from './plan';
import type { ProjectedObject } from './project-object';
import type { RedactionContext } from './redaction';
import { textAt, textsAt } from './submitted-objects';
import type { View } from './view';

/** What is in a rendition so far, by id as submitted in lower case. */
export type Projected = ReadonlyMap<string, ProjectedObject>;

/** Types whose names are masked in text when a marking hides them ("declared hidden"). */
const DECLARABLE: ReadonlySet<string> = new Set([
  'campaign',
  'intrusion-set',
  'malware',
  'threat-actor',
  'tool',
]);
/** Types whose names, once shown, are hidden from nobody, and are no private words to any detector. */
const NAMED: ReadonlySet<string> = new Set([...DECLARABLE, 'identity']);
const KEPT: ReadonlySet<string> = new Set([...NAMED, 'attack-pattern', 'software', 'vulnerability']);
/** What could be an address, a number or a token is for the detectors to judge, whatever it is the name of. */
const PLAIN_NAME = /^[^@\d]*(?:\d{1,4}[^@\d]+)*\d{0,4}$/;
const NAME_LENGTH_MIN = 1;
/** Shorter names of places are words of too many languages. */
const PLACE_LENGTH_MIN = 4;
const KEPT_LENGTH_MAX = 200;
/** A cited source that is a person by title is for the tagger to judge: nobody agreed to be named. */
const TITLED =
  /(?:^|[^\p{L}])(?:mrs?|ms|dr|prof|herr|frau|mme|mlle|monsieur|madame|sra?|srta|señora?)\.? +\p{L}/iu;
const EMAIL = /^[^@\s]{1,64}@[^@\s]{1,255}$/;

/**
 * Whose names this audience may not read, in no order that tells anything: identities that are absent or
 * generalised, names and observables that a marking hides, the submitter unless named, listed participants that
 * the rendition does not name. A name that the rendition shows anyway is hidden from nobody, unless the submitter
 * masks it besides.
 */
export function hiddenParties(
  view: View,
  plan: Plan,
  projected: Projected,
  context: RedactionContext,
): Party[] {
  const shown = shownNames(plan, projected);
  const parties = [
    ...[...view.objects.keys()].flatMap((id) => hiddenParty(id, view, plan, projected)),
    ...(isSubmitterHidden(view, plan, projected) ? [context.submitter] : []),
    ...(view.isBelowAmber ? context.listedParties : []),
  ];
  const unnamed = parties.flatMap((party) => withoutShown(party, shown));
  return uniqueAndSorted([...unnamed, ...view.extraParties]);
}

/**
 * What no detector should take for something private: names of those who are shown, cited sources, and e-mail
 * addresses that are observables of their own or that a pattern looks for.
 */
export function namesToKeep(projected: Projected): string[] {
  const names = new Set<string>();
  for (const { object } of projected.values()) {
    for (const name of [...(KEPT.has(object.type) ? namesOf(object) : []), ...sourcesOf(object)]) {
      if (name.length <= KEPT_LENGTH_MAX && PLAIN_NAME.test(name)) names.add(name);
    }
    for (const address of addressesOf(object)) names.add(address);
  }
  return [...names].sort();
}

/** What an object is called that is not to be known, in every version of it; one party, whatever its names. */
function hiddenParty(id: string, view: View, plan: Plan, projected: Projected): Party[] {
  const parties = (view.versions.get(id) ?? []).flatMap((version) =>
    partyInVersion(version, view, plan, projected),
  );
  if (parties.length === 0) return [];
  const all = (of: (party: Party) => readonly string[]): string[] => [...new Set(parties.flatMap(of))];
  return [
    {
      names: all(({ names }) => names),
      domains: all(({ domains }) => domains),
      networks: all(({ networks }) => networks),
      values: all(({ values = [] }) => values),
    },
  ];
}

function partyInVersion(object: StixObject, view: View, plan: Plan, projected: Projected): Party[] {
  const id = object.id.toLowerCase();
  const isWhole = projected.has(id) && plan.treatments.get(id) === 'whole';
  if (object.type === 'identity') return isWhole ? [] : [identityParty(object, view)];
  if (object.type === 'location') return plan.treatments.get(id) === 'whole' ? [] : [placeParty(object)];
  const hidden = DECLARABLE.has(object.type) ? declaredHiddenNames(object, view) : [];
  if (hidden.length > 0) return [{ names: hidden, domains: [], networks: [] }];
  const isHidden = (path: SelectorPath): boolean => view.isWithheld(id, path);
  const values = hiddenValues(object, isHidden);
  return values ? [values] : [];
}

/** What a location is called that is hidden or generalised. A country names nobody, and neither does a region. */
function placeParty(location: StixObject): Party {
  const names = placeNamesOf(location).filter(
    (name) => name.trim().length >= PLACE_LENGTH_MIN && countryOf(name) === undefined && !isRegion(name),
  );
  return { names, domains: [], networks: [] };
}

function placeNamesOf(location: StixObject): string[] {
  return ['name', 'city', 'administrative_area'].flatMap((property) => textAt(location, property) ?? []);
}

function isRegion(name: string): boolean {
  return REGIONS.has(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
}

/** Names and aliases that a marking, not the terms, puts above the audience. */
function declaredHiddenNames(object: StixObject, view: View): string[] {
  const isDeclared = (path: (string | number)[]): boolean => view.isWithheld(object.id, path);
  const name = textAt(object, 'name');
  const aliases = textsAt(object, 'aliases').filter(({ index }) => isDeclared(['aliases', index]));
  return [...(name !== undefined && isDeclared(['name']) ? [name] : []), ...aliases.map(({ text }) => text)];
}

/** The submitter is hidden like a reporter whom nobody marked, and wherever the reporter's identity is. */
function isSubmitterHidden(view: View, plan: Plan, projected: Projected): boolean {
  const { terms, ceiling, objects } = view;
  if (plan.roles.anonymous.size > 0) return true;
  const counted = strictest(strictest(terms.defaultTlp, terms.floorTlp), 'AMBER');
  if (!terms.nameReporter && !isAtMost(counted, ceiling)) return true;
  const { reporter } = plan.roles;
  if (reporter === undefined || !objects.has(reporter)) return false;
  return !projected.has(reporter) || plan.treatments.get(reporter) !== 'whole';
}

function shownNames(plan: Plan, projected: Projected): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [id, { object }] of projected) {
    const isNamed = NAMED.has(object.type) && plan.treatments.get(id) === 'whole';
    if (isNamed) for (const name of namesOf(object)) names.add(nameKey(name));
    if (object.type === 'location') for (const name of placeNamesOf(object)) names.add(nameKey(name));
    for (const value of shownValues(object)) names.add(nameKey(value));
  }
  return names;
}

/** Values that an object shows, as they are: an address at a host does not name the host. */
function shownValues(object: StixObject): readonly string[] {
  const { domains = [], networks = [], values = [] } = hiddenValues(object, () => true) ?? {};
  return [...(object.type === 'domain-name' ? domains : []), ...networks, ...values];
}

function withoutShown(party: Party, shown: ReadonlySet<string>): Party[] {
  const names = party.names.filter(
    (name) => name.trim().length >= NAME_LENGTH_MIN && !shown.has(nameKey(name)),
  );
  const domains = party.domains.filter((domain) => !shown.has(nameKey(domain)));
  const networks = party.networks.filter((network) => !shown.has(nameKey(network)));
  const values = (party.values ?? []).filter((value) => !shown.has(nameKey(value)));
  const isAny = names.length + domains.length + networks.length + values.length > 0;
  return isAny ? [{ names, domains, networks, values }] : [];
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function uniqueAndSorted(parties: readonly Party[]): Party[] {
  const byText = new Map(
    parties.map((party) => {
      const { names, domains, networks, values = [] } = party;
      const all = { names: [...names], domains: [...domains], networks: [...networks], values: [...values] };
      return [canonicalJson(all), party];
    }),
  );
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}

function namesOf(object: StixObject): string[] {
  const name = textAt(object, 'name');
  return [...(name === undefined ? [] : [name]), ...textsAt(object, 'aliases').map(({ text }) => text)];
}

/** The sources that an object cites, but for persons who are cited by their title. */
function sourcesOf(object: StixObject): string[] {
  const references = object['external_references'];
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference) => {
    const isReference = typeof reference === 'object' && reference !== null && !Array.isArray(reference);
    const source = isReference ? reference['source_name'] : undefined;
    return typeof source === 'string' && !TITLED.test(source) ? [source] : [];
  });
}

/** The e-mail addresses that an object is or that an indicator's pattern looks for. */
function addressesOf(object: StixObject): string[] {
  if (object.type === 'email-addr') return [textAt(object, 'value') ?? ''];
  const pattern = object.type === 'indicator' ? textAt(object, 'pattern') : undefined;
  const parsed = pattern === undefined ? undefined : parsePattern(pattern);
  if (!parsed?.ok) return [];
  const literals = parsed.observables.flatMap(({ values }) => values);
  return literals.flatMap(({ value }) => (typeof value === 'string' && EMAIL.test(value) ? [value] : []));
}
