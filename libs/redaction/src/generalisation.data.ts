/** Relationship types whose target is a victim, when it is an identity. */
export const VICTIM_RELATIONSHIPS: ReadonlySet<string> = new Set(['targets', 'impacts', 'compromises']);

/** Types whose relationships and references make an identity a victim. */
export const VICTIM_SOURCES: ReadonlySet<string> = new Set([
  'incident',
  'campaign',
  'threat-actor',
  'intrusion-set',
  'malware',
  'tool',
  'attack-pattern',
  'infrastructure',
]);

/**
 * Types and relationship types by which the standard says where an adversary is or comes from. What an adversary
 * targets, or is related to otherwise, may be the place of a victim.
 */
export const ADVERSARY_PLACES: ReadonlySet<string> = new Set([
  'campaign originates-from',
  'infrastructure located-at',
  'intrusion-set located-at',
  'intrusion-set originates-from',
  'malware originates-from',
  'threat-actor located-at',
  'threat-actor originates-from',
]);

/** Types that are an adversary. */
export const ADVERSARIES: ReadonlySet<string> = new Set(['campaign', 'intrusion-set', 'threat-actor']);

/** Relationship types that tie an adversary to who it is, belongs to, or pretends to be; in either direction. */
export const ADVERSARY_TIES: ReadonlySet<string> = new Set([
  'attributed-to',
  'controls',
  'directs',
  'employs',
  'impersonates',
  'member-of',
  'part-of',
  'sponsored-by',
  'sponsors',
]);

/** Relationship types by which a public authority acts on an incident or an adversary; in either direction. */
export const AUTHORITY_TIES: ReadonlySet<string> = new Set([
  'indicted-by',
  'indicts',
  'investigated-by',
  'investigates',
  'prosecuted-by',
  'prosecutes',
  'sanctioned-by',
  'sanctions',
]);

/** Sectors of public authorities. */
export const AUTHORITY_SECTORS: ReadonlySet<string> = new Set([
  'defense',
  'government',
  'government-local',
  'government-national',
  'government-public-services',
  'government-regional',
  'international-organization',
  'legal-and-judicial',
]);

/** STIX region-ov (section 10.22), as far as it may stand in a generalised place. */
export const REGIONS: ReadonlySet<string> = new Set([
  'africa',
  'eastern-africa',
  'middle-africa',
  'northern-africa',
  'southern-africa',
  'western-africa',
  'americas',
  'caribbean',
  'central-america',
  'latin-america-caribbean',
  'northern-america',
  'south-america',
  'asia',
  'central-asia',
  'eastern-asia',
  'southern-asia',
  'south-eastern-asia',
  'western-asia',
  'europe',
  'eastern-europe',
  'northern-europe',
  'southern-europe',
  'western-europe',
  'oceania',
  'antarctica',
  'australia-new-zealand',
  'melanesia',
  'micronesia',
  'polynesia',
]);

/** Countries with so many organisations in any sector that naming the country tells little. ISO 3166-1 alpha-2. */
export const LARGE_COUNTRIES: ReadonlySet<string> = new Set(
  'AU BR CA CN DE ES FR GB ID IN IT JP KR MX NG NL PL RU TR US'.split(' '),
);

/** Countries with many organisations in ordinary sectors, but few in those of `RARE_SECTORS`. */
export const MEDIUM_COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AE AR AT BD BE BG BO BY CH CL CO CZ DK DO DZ EC EG ET FI GH GR GT HK HR HU IE IL IQ IR KE KZ LK MA MM MY NO ' +
    'NP NZ PE PH PK PT RO RS SA SE SG SK TH TN TW TZ UA UG UZ VE VN ZA'
  ).split(' '),
);

/** Sectors in which a medium country has few organisations. */
export const RARE_SECTORS: ReadonlySet<string> = new Set([
  'aerospace',
  'automotive',
  'dams',
  'defense',
  'elections',
  'government-national',
  'international-organization',
  'internet-infrastructure',
  'nuclear',
  'pharmaceuticals',
  'political-parties',
  'space',
]);

/** Mail services that everybody uses: not a domain by which anybody could be known. */
export const PUBLIC_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'aol.com fastmail.com free.fr gmail.com gmx.com gmx.de gmx.net googlemail.com hotmail.com hotmail.fr icloud.com ' +
    'laposte.net live.com mac.com mail.com mail.ru me.com msn.com orange.fr outlook.com outlook.fr pm.me proton.me ' +
    'protonmail.com qq.com t-online.de tutanota.com wanadoo.fr web.de yahoo.co.uk yahoo.com yahoo.de yahoo.fr ' +
    'yandex.com yandex.ru 126.com 163.com'
  ).split(' '),
);

/** Sources of external references whose identifiers are public knowledge. Lower case. */
export const PUBLIC_SOURCES: ReadonlySet<string> = new Set([
  'capec',
  'cisa',
  'cve',
  'cwe',
  'd3fend',
  'euvd',
  'ghsa',
  'kev',
  'mitre-atlas',
  'mitre-attack',
  'mitre-ics-attack',
  'mitre-mobile-attack',
  'nvd',
  'osv',
  'owasp',
]);

/** When the platform's own identity object was made; the same in every rendition. */
export const PLATFORM_CREATED = '2026-01-01T00:00:00.000Z';
