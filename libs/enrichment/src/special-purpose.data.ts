/** What an address range is for: `private` and the like never identify a host on the Internet. */
export type AddressScope =
  | 'public'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'documentation'
  | 'benchmarking'
  | 'multicast'
  | 'broadcast'
  | 'unspecified'
  | 'translation'
  | 'reserved';

/** The IANA special-purpose address registries (RFC 6890) and multicast, most specific first: range, scope, document. */
export const SPECIAL_PURPOSE: readonly (readonly [cidr: string, scope: AddressScope, registry: string])[] = [
  ['0.0.0.0/32', 'unspecified', 'RFC 1122'],
  ['0.0.0.0/8', 'reserved', 'RFC 791'],
  ['10.0.0.0/8', 'private', 'RFC 1918'],
  ['100.64.0.0/10', 'shared', 'RFC 6598'],
  ['127.0.0.0/8', 'loopback', 'RFC 1122'],
  ['169.254.0.0/16', 'link-local', 'RFC 3927'],
  ['172.16.0.0/12', 'private', 'RFC 1918'],
  ['192.0.0.0/29', 'translation', 'RFC 7335'],
  ['192.0.0.0/24', 'reserved', 'RFC 6890'],
  ['192.0.2.0/24', 'documentation', 'RFC 5737'],
  ['192.31.196.0/24', 'public', 'RFC 7535'],
  ['192.52.193.0/24', 'public', 'RFC 7450'],
  ['192.88.99.0/24', 'reserved', 'RFC 7526'],
  ['192.168.0.0/16', 'private', 'RFC 1918'],
  ['192.175.48.0/24', 'public', 'RFC 7534'],
  ['198.18.0.0/15', 'benchmarking', 'RFC 2544'],
  ['198.51.100.0/24', 'documentation', 'RFC 5737'],
  ['203.0.113.0/24', 'documentation', 'RFC 5737'],
  ['224.0.0.0/4', 'multicast', 'RFC 5771'],
  ['255.255.255.255/32', 'broadcast', 'RFC 8190'],
  ['240.0.0.0/4', 'reserved', 'RFC 1112'],
  ['::/128', 'unspecified', 'RFC 4291'],
  ['::1/128', 'loopback', 'RFC 4291'],
  ['64:ff9b::/96', 'translation', 'RFC 6052'],
  ['64:ff9b:1::/48', 'private', 'RFC 8215'],
  ['100::/64', 'reserved', 'RFC 6666'],
  ['2001::/32', 'translation', 'RFC 4380'],
  ['2001:2::/48', 'benchmarking', 'RFC 5180'],
  ['2001:db8::/32', 'documentation', 'RFC 3849'],
  ['2001::/23', 'reserved', 'RFC 2928'],
  ['2002::/16', 'translation', 'RFC 3056'],
  ['3fff::/20', 'documentation', 'RFC 9637'],
  ['5f00::/16', 'reserved', 'RFC 9602'],
  ['fc00::/7', 'private', 'RFC 4193'],
  ['fe80::/10', 'link-local', 'RFC 4291'],
  ['fec0::/10', 'private', 'RFC 3879'],
  ['ff00::/8', 'multicast', 'RFC 4291'],
];

/** Top-level names that never resolve on the Internet (RFC 6761, RFC 6762, RFC 8375, RFC 9476, ICANN's collision list). */
export const INTERNAL_TLDS: ReadonlySet<string> = new Set([
  'local',
  'localdomain',
  'localhost',
  'internal',
  'intranet',
  'intra',
  'corp',
  'lan',
  'home',
  'private',
  'priv',
  'domain',
  'workgroup',
  'test',
  'alt',
]);

/** Top-level domains that are also endings of file names: `report.zip` is no domain unless something else says so. */
export const FILE_TLDS: ReadonlySet<string> = new Set(
  'zip mov sh py rs pl md ps so cab pub do bar dot java docs name'.split(' '),
);

/** Names of products that are spelled like domains. */
export const PRODUCTS_LIKE_DOMAINS: ReadonlySet<string> = new Set([
  'asp.net',
  'vb.net',
  'ado.net',
  'ml.net',
  'paint.net',
  'system.net',
  'microsoft.net',
  'socket.io',
  'system.io',
  'fast.ai',
]);
