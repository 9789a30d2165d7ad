import { isUri } from '@app/stix';
import type { Making } from './draft';
import { mintId } from './mint';
import type { MispContext } from './misp-context';
import {
  COUNTRY_OF_WORD,
  type GalaxyKind,
  KIND_OF_GALAXY,
  MALWARE_TYPE_OF_GALAXY,
  SECTOR_OF_WORD,
} from './misp-galaxies.data';
import { type Cluster, keepRest } from './misp-galaxy-rest';
import { isSector } from './sectors.data';
import type { Source } from './source';
import {
  type SourceMarking,
  markedAs,
  markingOfDistribution,
  markingRefs,
  partyMarkingRefs,
  stricterOf,
} from './source-markings';

/** Where a cluster hangs. */
export interface Hung {
  readonly making: Making;
  readonly marking: SourceMarking;
  /** The object that it says something of; the incident where there is none. */
  readonly of: string | undefined;
}

const GALAXY_TAG = /^misp-galaxy:([a-z0-9-]{1,80})="?([^"]{1,300})"?$/i;
const ATTACK_ID = /(?:^| - )((?:T\d{4}(?:\.\d{3})?|[GSMC]\d{4}|TA\d{4}))$/;
const ALIASES_MAX = 50;
const REFERENCES_MAX = 50;
const REGIONS: Readonly<Record<string, string>> = {
  africa: 'africa',
  americas: 'americas',
  asia: 'asia',
  europe: 'europe',
  oceania: 'oceania',
  'northern america': 'northern-america',
  'western europe': 'western-europe',
  'eastern europe': 'eastern-europe',
  'northern europe': 'northern-europe',
  'southern europe': 'southern-europe',
  'middle east': 'western-asia',
};

const KNOWN_OF_GALAXY: ReadonlySet<string> = new Set(
  `id uuid name type description version icon namespace kill_chain_order enabled local_only default distribution
  sharing_group_id org_id orgc_id created modified GalaxyCluster`.split(/\s+/),
);
const KNOWN_OF_CLUSTER: ReadonlySet<string> = new Set(
  `id uuid collection_uuid type value tag_name description galaxy_id version distribution sharing_group_id SharingGroup org_id
  orgc_id default locked published deleted extends_uuid extends_version meta tag_id local event_tag_id attribute_tag_id`.split(
    /\s+/,
  ),
);

/** The galaxies of an event or attribute: each cluster as the object that it is, tied to what it says something of. */
export function mapGalaxies(owner: Source, context: MispContext, hung: Hung): void {
  for (const galaxy of owner.at('Galaxy').list()) {
    if (galaxy.object() === undefined) continue;
    galaxy.knowing(KNOWN_OF_GALAXY);
    const type = galaxy.at('type').name() ?? '';
    if (type !== '' && !Object.hasOwn(KIND_OF_GALAXY, type)) galaxy.at('type').leave('no-place');
    const within = narrowed(hung, galaxy, context);
    for (const place of galaxy.at('GalaxyCluster').list()) {
      const cluster = readCluster(place, type);
      if (cluster !== undefined) mapCluster(cluster, context, narrowed(within, place, context));
    }
  }
}

/** A galaxy or cluster of one's own may be for fewer than what it hangs on. */
function narrowed(hung: Hung, owner: Source, { draft, groups }: MispContext): Hung {
  const said = markingOfDistribution(owner, true, groups);
  if (said.level === undefined) return hung;
  const marking = stricterOf(hung.marking, said);
  return { ...hung, marking, making: markedAs(hung.making, markingRefs(marking, draft, owner)) };
}

/** A cluster that stands only as a tag, as in feeds. False where the tag is about something else. */
export function mapGalaxyTag(name: string, source: Source, context: MispContext, hung: Hung): boolean {
  const [, galaxy, value] = GALAXY_TAG.exec(name) ?? [];
  if (galaxy === undefined || value === undefined) return false;
  const cluster = {
    galaxy: galaxy.toLowerCase(),
    value,
    description: undefined,
    aliases: [],
    externalId: undefined,
    urls: [],
    source,
  };
  mapCluster(cluster, context, hung);
  return true;
}

function readCluster(source: Source, galaxy: string): Cluster | undefined {
  const value = source.at('value').name();
  if (source.object() === undefined || value === undefined) {
    if (source.isObject) source.leave('no-place');
    return undefined;
  }
  source.knowing(KNOWN_OF_CLUSTER);
  const kind = source.at('type').name();
  if (galaxy !== '' && kind !== undefined && kind !== galaxy) source.at('type').leave('no-place');
  const meta = source.at('meta');
  const aliases = [...meta.at('synonyms').oneOrList()].flatMap((place) => place.name() ?? []);
  const externalId = meta
    .at('external_id')
    .oneOrList()
    .flatMap((place) => place.name() ?? [])[0];
  return {
    galaxy: galaxy || (kind ?? ''),
    value,
    description: source.at('description').text(),
    aliases: limited(aliases, ALIASES_MAX, meta.at('synonyms')),
    externalId,
    urls: urlsOf(meta.at('refs')),
    source,
  };
}

/** Where one reads more of it; what is no address is left out. */
function urlsOf(refs: Source): string[] {
  const urls = refs.oneOrList().flatMap((place) => {
    const url = place.name();
    if (url !== undefined && /^https?:/i.test(url) && isUri(url)) return [url];
    if (!place.isAbsent) place.leave('unreadable-value');
    return [];
  });
  return limited([...new Set(urls)], REFERENCES_MAX, refs);
}

function limited(found: readonly string[], most: number, place: Source): string[] {
  if (found.length > most) place.leave('over-limit');
  return found.slice(0, most);
}

function mapCluster(cluster: Cluster, context: MispContext, hung: Hung): void {
  const kind = Object.hasOwn(KIND_OF_GALAXY, cluster.galaxy) ? KIND_OF_GALAXY[cluster.galaxy] : undefined;
  if (kind === undefined) {
    cluster.source.leave('no-place');
    return;
  }
  const id = addCluster(kind, cluster, context, hung);
  if (id === undefined) return;
  keepRest(cluster, id, context, hung.making);
  const { draft, incidentId } = context;
  if (hung.of?.startsWith('indicator--') && isIndicated(kind))
    draft.relate('indicates', hung.of, id, hung.making, cluster.source);
  if (['sector', 'victim'].includes(kind))
    draft.relate('targets', incidentId, id, hung.making, cluster.source);
  else if (['country', 'region'].includes(kind))
    draft.relate('located-at', incidentId, id, hung.making, cluster.source);
  else if (['intrusion-set', 'threat-actor'].includes(kind))
    draft.relate('attributed-to', incidentId, id, hung.making, cluster.source);
  else if (kind === 'campaign') draft.relate('associated-with', id, incidentId, hung.making, cluster.source);
  else draft.relate('related-to', incidentId, id, hung.making, cluster.source);
}

function isIndicated(kind: GalaxyKind): boolean {
  return ['attack-pattern', 'campaign', 'intrusion-set', 'malware', 'threat-actor', 'tool'].includes(kind);
}

function addCluster(
  kind: GalaxyKind,
  cluster: Cluster,
  context: MispContext,
  hung: Hung,
): string | undefined {
  const { source, value } = cluster;
  const { draft } = context;
  const place = value.toLowerCase();
  const add = (type: string, properties: Parameters<typeof draft.add>[2], making = hung.making) => {
    const id = mintId(type, 'misp-galaxy', kind, value);
    return draft.get(id)?.id ?? draft.add(id, { ...making, modified: making.created }, properties, source);
  };
  switch (kind) {
    case 'sector': {
      const sector = sectorOfWord(value);
      return add('identity', {
        name: value,
        identity_class: 'class',
        sectors: sector === undefined ? undefined : [sector],
      });
    }
    case 'victim': {
      const refs = partyMarkingRefs(hung.marking, draft, source);
      const properties = { name: value, identity_class: 'organization', roles: ['victim'] };
      return add('identity', properties, { ...hung.making, markingRefs: refs });
    }
    case 'country': {
      const country = countryOfWord(value);
      if (country === undefined) source.leave('unreadable-value');
      return country === undefined ? undefined : add('location', { name: value, country });
    }
    case 'region': {
      const region = REGIONS[place.replace(/^\d+ - /, '')];
      if (region === undefined) source.leave('unreadable-value');
      return region === undefined ? undefined : add('location', { name: value, region });
    }
    default:
      return add(kind, propertiesOf(kind, cluster));
  }
}

function propertiesOf(kind: GalaxyKind, cluster: Cluster): Parameters<MispContext['draft']['add']>[2] {
  const { value, description, galaxy } = cluster;
  const id = cluster.externalId ?? ATTACK_ID.exec(value)?.[1];
  const name = value.replace(ATTACK_ID, '').replace(/ - $/, '').trim() || value;
  const source_name =
    id !== undefined && /^CAPEC-/i.test(id) ? 'capec' : galaxy.startsWith('mitre') ? 'mitre-attack' : galaxy;
  const isCve = /^CVE-\d{4}-\d{4,}$/.test(id ?? '');
  const aliases = ['attack-pattern', 'intrusion-set', 'threat-actor', 'malware', 'tool', 'campaign'].includes(
    kind,
  )
    ? cluster.aliases.filter((alias) => alias !== name)
    : [];
  return {
    name,
    description,
    aliases: [...new Set(aliases)],
    external_references: [
      ...(id === undefined ? [] : [{ source_name: isCve ? 'cve' : source_name, external_id: id }]),
      ...cluster.urls.map((url) => ({ source_name: galaxy, url })),
    ],
    ...(kind === 'malware'
      ? {
          is_family: true,
          malware_types: Object.hasOwn(MALWARE_TYPE_OF_GALAXY, galaxy)
            ? [MALWARE_TYPE_OF_GALAXY[galaxy]!]
            : undefined,
        }
      : {}),
  };
}

/** A sector in the words of STIX; undefined where the word is not known. */
export function sectorOfWord(word: string): string | undefined {
  const key = word.trim().toLowerCase();
  if (isSector(key)) return key;
  return Object.hasOwn(SECTOR_OF_WORD, key) ? SECTOR_OF_WORD[key] : undefined;
}

/** The code of a country; undefined where the word is not known. */
export function countryOfWord(word: string): string | undefined {
  const key = word.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(key) && key !== 'uk') return key.toUpperCase();
  return Object.hasOwn(COUNTRY_OF_WORD, key) ? COUNTRY_OF_WORD[key] : undefined;
}
