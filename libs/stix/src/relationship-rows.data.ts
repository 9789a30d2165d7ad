const TARGETS_OF_ACTORS = 'identity location vulnerability';
const MEANS = 'attack-pattern infrastructure malware tool';
const ADDRESSES = 'ipv4-addr ipv6-addr domain-name url';

/**
 * The relationships that the standard names (STIX 2.1 appendix B, Incident Core Extension): source type, then
 * relationship type, then the target types. `*sco` stands for every observable.
 */
export const RELATIONSHIP_ROWS: {
  readonly [sourceType: string]: { readonly [relationshipType: string]: string };
} = {
  'attack-pattern': { delivers: 'malware', targets: TARGETS_OF_ACTORS, uses: 'malware tool' },
  campaign: {
    'attributed-to': 'intrusion-set threat-actor',
    'associated-with': 'incident',
    compromises: 'infrastructure',
    'originates-from': 'location',
    targets: TARGETS_OF_ACTORS,
    uses: MEANS,
  },
  'course-of-action': {
    investigates: 'indicator',
    mitigates: 'attack-pattern indicator malware tool vulnerability',
    remediates: 'malware vulnerability',
  },
  identity: { 'located-at': 'location', 'contact-for': 'incident' },
  incident: {
    'led-to': 'incident',
    impacts: 'identity infrastructure',
    targets: 'identity infrastructure',
    'attributed-to': 'intrusion-set threat-actor',
    'located-at': 'location',
  },
  indicator: {
    indicates: 'attack-pattern campaign infrastructure intrusion-set malware threat-actor tool',
    'based-on': 'observed-data',
    detected: 'incident',
  },
  infrastructure: {
    'communicates-with': `infrastructure ${ADDRESSES}`,
    'consists-of': 'infrastructure observed-data *sco',
    controls: 'infrastructure malware',
    delivers: 'malware',
    has: 'vulnerability',
    hosts: 'tool malware',
    'located-at': 'location',
    uses: 'infrastructure',
  },
  'intrusion-set': {
    'attributed-to': 'threat-actor',
    compromises: 'infrastructure',
    hosts: 'infrastructure',
    owns: 'infrastructure',
    'originates-from': 'location',
    targets: TARGETS_OF_ACTORS,
    uses: MEANS,
  },
  malware: {
    'authored-by': 'threat-actor intrusion-set',
    'beacons-to': 'infrastructure',
    'exfiltrate-to': 'infrastructure',
    'communicates-with': ADDRESSES,
    controls: 'malware',
    downloads: 'malware tool file',
    drops: 'malware tool file',
    exploits: 'vulnerability',
    'originates-from': 'location',
    targets: 'identity infrastructure location vulnerability',
    uses: MEANS,
    'variant-of': 'malware',
  },
  'malware-analysis': {
    characterizes: 'malware',
    'analysis-of': 'malware',
    'static-analysis-of': 'malware',
    'dynamic-analysis-of': 'malware',
  },
  'threat-actor': {
    'attributed-to': 'identity',
    compromises: 'infrastructure',
    hosts: 'infrastructure',
    owns: 'infrastructure',
    impersonates: 'identity',
    'located-at': 'location',
    targets: TARGETS_OF_ACTORS,
    uses: MEANS,
  },
  tool: {
    delivers: 'malware',
    drops: 'malware',
    has: 'vulnerability',
    targets: 'identity infrastructure location vulnerability',
    uses: 'infrastructure',
  },
  'domain-name': { 'resolves-to': 'domain-name ipv4-addr ipv6-addr' },
  'ipv4-addr': { 'resolves-to': 'mac-addr', 'belongs-to': 'autonomous-system' },
  'ipv6-addr': { 'resolves-to': 'mac-addr', 'belongs-to': 'autonomous-system' },
};
