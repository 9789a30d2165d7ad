import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enrich, regionOf } from '@app/enrichment';
import { audiencesOf, isAtMost, parseSharingTerms, TLP_LABELS } from '@app/marking';
import type { SharingTerms } from '@app/marking';
import { incidentRecordOf, mapToPrinciples } from '@app/principles';
import { redact } from '@app/redaction';
import { parseBundle } from '@app/stix';
import type { StixBundle, StixObject } from '@app/stix';

const SAMPLES = join(__dirname, '..', 'samples');
const INCIDENTS = join(SAMPLES, 'incidents');
const PLACEHOLDER = '00000000-0000-4000-8000-000000000000';
const DOCUMENTATION_NETWORK = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:db8:/;

interface Participant {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly domains: readonly string[];
  readonly networks: readonly string[];
}
interface Community {
  readonly slug: string;
  readonly members: readonly string[];
  readonly clients: readonly { readonly member: string; readonly client: string }[];
}
interface Sample {
  readonly file: string;
  readonly submitter: string;
  /** With communities and recipients by slug. */
  readonly terms: SharingTerms;
  readonly releasePublic: boolean;
  readonly bundle: StixBundle;
}
interface Reference {
  readonly source_name: string;
  readonly external_id?: string;
}

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(SAMPLES, ...path), 'utf8'));
const participants = read('participants.json') as Participant[];
const communities = read('communities.json') as Community[];
const samples = readdirSync(INCIDENTS).map((file): Sample => ({
  ...(read('incidents', file) as Omit<Sample, 'file'>),
  file,
}));
const slugs = participants.map(({ slug }) => slug);

/** Files for which `holds` is false: an empty list reads better in a failure than `true`. */
function exceptions(holds: (sample: Sample) => boolean): string[] {
  return samples.filter((sample) => !holds(sample)).map(({ file }) => file);
}

function incidentOf(sample: Sample): StixObject {
  return sample.bundle.objects.find(({ type }) => type === 'incident') ?? { type: 'absent', id: 'absent' };
}

function referencesOf(sample: Sample): Reference[] {
  return (incidentOf(sample).external_references ?? []) as unknown as Reference[];
}

/** The names of whom an incident hit. */
function victimsOf({ bundle }: Sample): string[] {
  const targets = bundle.objects.filter(({ relationship_type }) => relationship_type === 'targets');
  const ids = new Set(targets.map(({ target_ref }) => target_ref));
  return bundle.objects.flatMap(({ id, name }) => (ids.has(id) && typeof name === 'string' ? [name] : []));
}

/** What the public sees of a sample once it is released; undefined when that is nothing. */
function publicFindings(sample: Sample) {
  const { bundle, submitter } = sample;
  const terms: SharingTerms = { ...sample.terms, communities: [], recipients: [] };
  const audience = audiencesOf(terms).find(({ kind }) => kind === 'public');
  const party = participants.find(({ slug }) => slug === submitter);
  if (!audience || !party) return undefined;
  const redacted = redact(bundle, enrich(bundle, { ownNetworks: party.networks }), {
    audience,
    terms,
    lineage: sample.file,
    mintKey: new Uint8Array(32),
    platform: { id: `identity--${PLACEHOLDER}`, name: 'Entente' },
    submitter: { names: [party.name], domains: party.domains, networks: party.networks },
    listedParties: [],
  });
  if (!redacted) return undefined;
  const findings = mapToPrinciples(redacted.bundle, redacted.enrichments);
  return {
    sample,
    text: JSON.stringify(redacted.bundle),
    principles: findings.flatMap(({ catalogue, principle }) =>
      catalogue === 'paris-call' ? [principle] : [],
    ),
    countries: redacted.bundle.objects.flatMap(({ country }) =>
      typeof country === 'string' ? [country] : [],
    ),
  };
}

describe('the sample participants', () => {
  it('are two CERTs, a government desk, three companies and a non-governmental organisation', () => {
    const kinds = participants.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['cert', 'cert', 'civil-society', 'company', 'company', 'company', 'government']);
    expect(new Set(participants.map(({ country }) => country)).size).toBe(participants.length);
  });

  it('use only names and addresses that belong to nobody', () => {
    expect(
      participants.flatMap(({ domains }) => domains).filter((name) => !name.endsWith('.example')),
    ).toEqual([]);
    const networks = participants.flatMap(({ networks }) => networks);
    expect(networks.filter((network) => !DOCUMENTATION_NETWORK.test(network))).toEqual([]);
    expect(new Set(networks).size).toBe(networks.length);
  });

  it('are admitted by two administrators', () => {
    expect(read('administrators.json')).toHaveLength(2);
  });

  it('meet in two communities, whose clients belong to a member and are none themselves', () => {
    expect(communities).toHaveLength(2);
    for (const { members, clients } of communities) {
      expect(members.filter((member) => !slugs.includes(member))).toEqual([]);
      expect(clients.length).toBeGreaterThan(0);
      expect(clients.filter(({ member }) => !members.includes(member))).toEqual([]);
      expect(clients.filter(({ client }) => !slugs.includes(client) || members.includes(client))).toEqual([]);
    }
  });
});

describe('the sample incidents', () => {
  it('are at least 48, of which the loader releases at least 40 to the public', () => {
    expect(samples.length).toBeGreaterThanOrEqual(48);
    expect(samples.filter(({ releasePublic }) => releasePublic).length).toBeGreaterThanOrEqual(40);
  });

  it('come from every participant', () => {
    expect(new Set(samples.map(({ submitter }) => submitter))).toEqual(new Set(slugs));
  });

  it('are valid STIX 2.1', () => {
    const refused = samples.flatMap(({ file, bundle }) => {
      const parsed = parseBundle(JSON.stringify(bundle));
      return parsed.ok ? [] : [{ file, errors: parsed.errors }];
    });
    expect(refused).toEqual([]);
  });

  it('have valid terms, and share only with communities of the submitter and with participants', () => {
    for (const { terms } of samples) {
      const toIds = (names: readonly string[]) => names.map(() => PLACEHOLDER);
      const resolved = {
        ...terms,
        communities: toIds(terms.communities),
        recipients: toIds(terms.recipients),
      };
      expect(() => parseSharingTerms(resolved)).not.toThrow();
    }
    const isMember = (submitter: string, slug: string) =>
      communities.some((community) => community.slug === slug && community.members.includes(submitter));
    expect(
      exceptions(({ terms, submitter }) => terms.communities.every((slug) => isMember(submitter, slug))),
    ).toEqual([]);
    expect(
      exceptions(({ terms, submitter }) =>
        terms.recipients.every((slug) => slugs.includes(slug) && slug !== submitter),
      ),
    ).toEqual([]);
  });

  it('vary the terms: every label is a default somewhere, and some are for a community or a recipient alone', () => {
    expect(new Set(samples.map(({ terms }) => terms.defaultTlp))).toEqual(new Set(TLP_LABELS));
    const restricted = samples.filter(({ terms }) => !isAtMost(terms.floorTlp, 'GREEN'));
    expect(restricted.some(({ terms }) => terms.communities.length > 0)).toBe(true);
    expect(restricted.some(({ terms }) => terms.recipients.length > 0)).toBe(true);
    expect(restricted.filter(({ releasePublic }) => releasePublic)).toEqual([]);
  });

  it('name the entry of a public dataset each', () => {
    const hasEntry = (sample: Sample) =>
      referencesOf(sample).some(
        ({ source_name, external_id }) =>
          source_name !== 'entente-demonstration' && external_id !== undefined,
      );
    expect(exceptions(hasEntry)).toEqual([]);
  });

  it('are marked as demonstration data', () => {
    const isReferenced = (sample: Sample) =>
      referencesOf(sample).some(({ source_name }) => source_name === 'entente-demonstration');
    expect(exceptions(isReferenced)).toEqual([]);
    const isLabelled = ({ bundle }: Sample) =>
      bundle.objects.every(
        ({ type, labels }) => type === 'relationship' || JSON.stringify(labels) === '["demonstration-data"]',
      );
    expect(exceptions(isLabelled)).toEqual([]);
  });

  it('say in each note that it is invented', () => {
    const isDeclared = ({ bundle }: Sample) =>
      bundle.objects.every(
        ({ type, content }) =>
          type !== 'note' ||
          (typeof content === 'string' && content.startsWith('Invented for this demonstration')),
      );
    expect(exceptions(isDeclared)).toEqual([]);
  });

  it('carry a time, so that they can be sorted by when they happened', () => {
    expect(
      exceptions(({ bundle }) =>
        bundle.objects.some(({ type, start_time }) => type === 'event' && start_time !== undefined),
      ),
    ).toEqual([]);
  });
});

describe('the records of the samples', () => {
  const records = samples.map((sample) => {
    const { bundle } = sample;
    const hasActor = bundle.objects.some(({ type }) => type === 'threat-actor' || type === 'intrusion-set');
    return { hasActor, ...incidentRecordOf(bundle, incidentOf(sample).id) };
  });

  it('hold a claim wherever an actor is named, and a date of the event everywhere', () => {
    expect(records.filter(({ hasActor, claims }) => hasActor && claims.length === 0)).toEqual([]);
    expect(records.filter(({ facts }) => facts.eventDate === null)).toEqual([]);
  });

  it('tell of attributions by States, some contested, and of people affected', () => {
    const ofStates = records.filter(({ claims }) => claims.some(({ by }) => by.country !== null));
    expect(ofStates.length).toBeGreaterThanOrEqual(15);
    expect(records.some(({ facts }) => facts.attributionState === 'contested')).toBe(true);
    const people = records.flatMap(({ measures }) =>
      measures.filter(({ kind }) => kind === 'people-affected'),
    );
    expect(people.length).toBeGreaterThanOrEqual(10);
  });
});

describe('what the public sees of the samples', () => {
  const published = samples.flatMap((sample) => publicFindings(sample) ?? []);

  it('covers all nine principles of the Paris Call, and incidents with none', () => {
    const principles = new Set(published.flatMap(({ principles }) => principles));
    expect(principles).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
    expect(published.some(({ principles }) => principles.length === 0)).toBe(true);
  });

  it('covers the regions of the world that the datasets cover', () => {
    const regions = new Set(
      published.flatMap(({ countries }) => countries.map((country) => regionOf(country))),
    );
    expect(regions.size).toBeGreaterThanOrEqual(12);
  });

  it('does not name a victim whose name is withheld', () => {
    const withheld = published.filter(({ sample }) => !sample.terms.nameVictim);
    expect(withheld.length).toBeGreaterThan(1);
    const named = withheld.filter(({ sample, text }) =>
      victimsOf(sample).some((name) => text.includes(name)),
    );
    expect(named.map(({ sample }) => sample.file)).toEqual([]);
  });
});

describe('the first report', () => {
  it('is valid and holds something at every TLP level', () => {
    const text = readFileSync(join(SAMPLES, 'first-report.json'), 'utf8');
    expect(parseBundle(text).ok).toBe(true);
    const levels = new Set(text.match(/marking-definition--[0-9a-f-]{36}/g));
    expect(levels.size).toBe(TLP_LABELS.length);
  });
});
