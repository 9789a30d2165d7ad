/** STIX Domain Objects (STIX 2.1 section 4). */
const SDO_TYPES: ReadonlySet<string> = new Set([
  'attack-pattern',
  'campaign',
  'course-of-action',
  'grouping',
  'identity',
  'incident',
  'indicator',
  'infrastructure',
  'intrusion-set',
  'location',
  'malware',
  'malware-analysis',
  'note',
  'observed-data',
  'opinion',
  'report',
  'threat-actor',
  'tool',
  'vulnerability',
]);

/** Domain objects that the Incident Core Extension adds (`new-sdo`). */
export const INCIDENT_EXTENSION_SDO_TYPES: ReadonlySet<string> = new Set(['event', 'impact', 'task']);

/** STIX Relationship Objects (section 5). */
const SRO_TYPES: ReadonlySet<string> = new Set(['relationship', 'sighting']);

/** STIX Cyber-observable Objects (section 6). */
const SCO_TYPES: ReadonlySet<string> = new Set([
  'artifact',
  'autonomous-system',
  'directory',
  'domain-name',
  'email-addr',
  'email-message',
  'file',
  'ipv4-addr',
  'ipv6-addr',
  'mac-addr',
  'mutex',
  'network-traffic',
  'process',
  'software',
  'url',
  'user-account',
  'windows-registry-key',
  'x509-certificate',
]);

/** STIX Meta Objects (section 7). */
const SMO_TYPES: ReadonlySet<string> = new Set([
  'extension-definition',
  'language-content',
  'marking-definition',
]);

/** Whether a type is a STIX Domain Object, those of the Incident Core Extension included. */
export function isSdo(type: string): boolean {
  return SDO_TYPES.has(type) || INCIDENT_EXTENSION_SDO_TYPES.has(type);
}

/** Whether a type is a STIX Relationship Object. */
export function isSro(type: string): boolean {
  return SRO_TYPES.has(type);
}

/** Whether a type is a STIX Cyber-observable Object. */
export function isSco(type: string): boolean {
  return SCO_TYPES.has(type);
}

/** Whether a type is a STIX Meta Object. */
export function isSmo(type: string): boolean {
  return SMO_TYPES.has(type);
}

/** Whether objects of a type have versions (section 3.6): SDOs, SROs, extension-definition and language-content. */
export function isVersioned(type: string): boolean {
  return isSdo(type) || isSro(type) || type === 'extension-definition' || type === 'language-content';
}

/** Whether a type is one that STIX 2.1 or the Incident Core Extension defines. */
export function isKnownType(type: string): boolean {
  return isSdo(type) || isSro(type) || isSco(type) || isSmo(type);
}
