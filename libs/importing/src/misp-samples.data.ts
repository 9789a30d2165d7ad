/** A MISP event as a test has it: loose, so that a test can break it. */
export type Json = { [name: string]: unknown };

/** The UUID of a sample by its number. */
export function sampleUuid(number: number): string {
  return `5e100000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An attribute of some type. */
export function attribute(number: number, type: string, value: string, more: Json = {}): Json {
  return {
    id: String(number),
    uuid: sampleUuid(number),
    type,
    category: 'Network activity',
    value,
    to_ids: true,
    timestamp: '1709287200',
    distribution: '5',
    comment: '',
    deleted: false,
    ...more,
  };
}

const HEX = 'ab'.repeat(64);
const digits = (count: number): string => HEX.slice(0, count);

/** A value for each type of attribute that becomes an observable, with the type of its first observable. */
export const OBSERVABLE_VALUES: readonly (readonly [type: string, value: string, stix: string])[] = [
  ['md5', digits(32), 'file'],
  ['sha1', digits(40), 'file'],
  ['sha224', digits(56), 'file'],
  ['sha256', digits(64), 'file'],
  ['sha384', digits(96), 'file'],
  ['sha512', digits(128), 'file'],
  ['sha512/224', digits(56), 'file'],
  ['sha512/256', digits(64), 'file'],
  ['sha3-224', digits(56), 'file'],
  ['sha3-256', digits(64), 'file'],
  ['sha3-384', digits(96), 'file'],
  ['sha3-512', digits(128), 'file'],
  ['ssdeep', '3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C', 'file'],
  ['tlsh', 'T1A1B2C3D4E5F60718293A4B5C6D7E8F90112233445566778899AABBCCDDEEFF00112233', 'file'],
  ['authentihash', digits(64), 'file'],
  ['imphash', digits(32), 'file'],
  ['impfuzzy', '24:abc:def', 'file'],
  ['pehash', digits(40), 'file'],
  ['vhash', '0150366d1d151d15655tz1fz', 'file'],
  ['telfhash', 't1abcdef', 'file'],
  ['cdhash', digits(40), 'file'],
  ['filename', 'invoice.exe', 'file'],
  ['filename|md5', `invoice.exe|${digits(32)}`, 'file'],
  ['filename|sha1', `invoice.exe|${digits(40)}`, 'file'],
  ['filename|sha256', `a|b.exe|${digits(64)}`, 'file'],
  ['filename|ssdeep', 'invoice.exe|3:AXG:AXG', 'file'],
  ['attachment', 'letter.pdf', 'file'],
  ['malware-sample', `sample.exe|${digits(32)}`, 'file'],
  ['email-attachment', 'offer.doc', 'file'],
  ['ip-src', '198.51.100.7', 'ipv4-addr'],
  ['ip-dst', '2001:db8::7', 'ipv6-addr'],
  ['ip-src|port', '198.51.100.8|4444', 'network-traffic'],
  ['ip-dst|port', '203.0.113.9|443', 'network-traffic'],
  ['hostname', 'c2.example.org', 'domain-name'],
  ['hostname|port', 'c2.example.org|8080', 'network-traffic'],
  ['domain', 'evil.example', 'domain-name'],
  ['domain|ip', 'drop.example.net|203.0.113.77', 'domain-name'],
  ['onion-address', 'abcdefabcdefabcd.onion', 'domain-name'],
  ['url', 'https://evil.example/a?b=1', 'url'],
  ['uri', 'ftp://evil.example/x', 'url'],
  ['link', 'https://blog.example.org/report', 'url'],
  ['email', 'someone@evil.example', 'email-addr'],
  ['email-src', 'sender@evil.example', 'email-addr'],
  ['email-dst', 'desk@victim.example', 'email-addr'],
  ['whois-registrant-email', 'owner@evil.example', 'email-addr'],
  ['dns-soa-email', 'host@evil.example', 'email-addr'],
  ['email-subject', "Your invoice isn't paid", 'email-message'],
  ['email-body', 'Open the attachment.\nRegards', 'email-message'],
  ['email-message-id', '<1@evil.example>', 'email-message'],
  ['email-x-mailer', 'The Mailer 1.0', 'email-message'],
  ['email-mime-boundary', '----=_1', 'email-message'],
  ['email-thread-index', 'AQHY', 'email-message'],
  ['email-reply-to', 'other@evil.example', 'email-message'],
  ['AS', 'AS64496', 'autonomous-system'],
  ['mac-address', 'AA-BB-CC-00-11-22', 'mac-addr'],
  ['mutex', 'Global\\M1', 'mutex'],
  ['regkey', 'HKLM\\Software\\Evil', 'windows-registry-key'],
  ['regkey|value', 'HKCU\\Software\\Run|evil.exe /q', 'windows-registry-key'],
  ['x509-fingerprint-md5', digits(32), 'x509-certificate'],
  ['x509-fingerprint-sha1', digits(40), 'x509-certificate'],
  ['x509-fingerprint-sha256', digits(64), 'x509-certificate'],
  ['github-username', 'evil-dev', 'user-account'],
  ['twitter-id', '12345', 'user-account'],
  ['jabber-id', 'evil@jabber.example', 'user-account'],
  ['cpe', 'cpe:2.3:a:example:web_server:1.0:*:*:*:*:*:*:*', 'software'],
  ['btc', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT', 'cryptocurrency-wallet'],
];

/** A MISP object with attributes by relation. */
export function mispObject(
  number: number,
  name: string,
  attributes: readonly (readonly [relation: string, type: string, value: string])[],
  more: Json = {},
): Json {
  return {
    uuid: sampleUuid(number),
    name,
    'meta-category': 'network',
    template_version: '1',
    timestamp: '1709290800',
    distribution: '5',
    Attribute: attributes.map(([relation, type, value], index) =>
      attribute(number * 100 + index, type, value, { object_relation: relation, to_ids: false }),
    ),
    ...more,
  };
}

/** An event with attributes of many kinds, objects, galaxies, tags, texts, sightings and proposals. */
export function mispEvent(more: Json = {}): Json {
  return {
    id: '77',
    uuid: sampleUuid(1),
    info: 'Ransomware at a hospital: what was seen',
    date: '2024-02-28',
    timestamp: '1709294400',
    publish_timestamp: '1709294500',
    threat_level_id: '1',
    analysis: '2',
    distribution: '3',
    published: true,
    Orgc: { uuid: sampleUuid(2), name: 'CERT Example' },
    Org: { uuid: sampleUuid(2), name: 'CERT Example' },
    Tag: [
      { name: 'tlp:green' },
      { name: 'PAP:AMBER' },
      { name: 'ransomware' },
      { name: 'misp:confidence-level="usually-confident"' },
      { name: 'misp-galaxy:mitre-attack-pattern="Data Encrypted for Impact - T1486"' },
    ],
    Galaxy: [
      {
        type: 'threat-actor',
        GalaxyCluster: [
          { value: 'Example Spider', description: 'Criminals.', meta: { synonyms: ['EX-1', 'Spiders'] } },
        ],
      },
      { type: 'sector', GalaxyCluster: [{ value: 'Health' }] },
      { type: 'target-information', GalaxyCluster: [{ value: 'France' }] },
      { type: 'ransomware', GalaxyCluster: [{ value: 'ExampleLocker' }] },
    ],
    Attribute: [
      attribute(10, 'ip-dst', '203.0.113.5', {
        first_seen: '2024-02-27T10:00:00.000000+01:00',
        last_seen: '2024-02-28T10:00:00.000000+00:00',
        Sighting: [
          {
            uuid: sampleUuid(11),
            type: '0',
            date_sighting: '1709200000',
            Organisation: { name: 'Other CERT' },
          },
          { uuid: sampleUuid(12), type: '1', date_sighting: '1709200000' },
          { uuid: sampleUuid(13), type: '2', date_sighting: '1800000000' },
        ],
      }),
      attribute(20, 'domain', 'lock.example.net', { to_ids: false, Tag: [{ name: 'tlp:red' }] }),
      attribute(21, 'comment', 'The night shift noticed it.', { to_ids: false }),
      attribute(22, 'vulnerability', 'CVE-2024-21887', { to_ids: false }),
      attribute(23, 'target-org', 'General Hospital', { to_ids: false }),
      attribute(24, 'yara', 'rule a { condition: true }'),
      attribute(25, 'md5', 'cd'.repeat(16), { deleted: true }),
      attribute(26, 'first-name', 'Orla', { to_ids: false }),
      attribute(27, 'jarm-fingerprint', '2ad2ad', { to_ids: false }),
    ],
    Object: [
      mispObject(
        30,
        'file',
        [
          ['filename', 'filename', 'locker.exe'],
          ['md5', 'md5', 'ef'.repeat(16)],
          ['sha256', 'sha256', 'ef'.repeat(32)],
          ['size-in-bytes', 'size-in-bytes', '1024'],
          ['entropy', 'float', '7.9'],
        ],
        {
          ObjectReference: [
            { uuid: sampleUuid(31), referenced_uuid: sampleUuid(10), relationship_type: 'communicates_with' },
          ],
        },
      ),
    ],
    EventReport: [
      {
        uuid: sampleUuid(40),
        name: 'How it went',
        content: '# What happened\nAll was encrypted.',
        timestamp: '1709291000',
        distribution: '5',
        deleted: false,
      },
    ],
    ShadowAttribute: [{ type: 'ip-src', value: '198.51.100.99', timestamp: '1709291000' }],
    ...more,
  };
}
