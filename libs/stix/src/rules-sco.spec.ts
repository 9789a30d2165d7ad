import { errorsOf, objectOf, warningsOf, type Properties } from './rule-cases';

const VALUES: [type: string, accepted: string[], refused: string[]][] = [
  [
    'ipv4-addr',
    ['198.51.100.3', '0.0.0.0', '198.51.100.0/24', '10.0.0.0/0', '255.255.255.255/32'],
    [
      '',
      '198.51.100',
      '198.51.100.256',
      '198.51.100.03',
      '198.51.100.0/33',
      '198.51.100.0/',
      '198.51.100.0/24/1',
      ' 198.51.100.1',
      '::1',
      '0x1.1.1.1',
    ],
  ],
  [
    'ipv6-addr',
    [
      '::',
      '::1',
      '2001:db8::1',
      '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
      '2001:DB8::/32',
      '::ffff:192.0.2.1',
      '1:2:3:4:5:6:192.0.2.1',
      '1::8',
      '1:2:3:4:5:6:7::',
    ],
    [
      '',
      ':',
      ':::',
      '1:2:3',
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      '2001:db8::g',
      '2001:db8::/129',
      'fe80::1%eth0',
      '12345::',
      '::192.0.2',
      '1:2:3:4:5:6:7:8::',
      '192.0.2.1::',
      '198.51.100.3',
    ],
  ],
  [
    'mac-addr',
    ['d2:fb:49:24:37:18'],
    ['D2:FB:49:24:37:18', 'd2-fb-49-24-37-18', '2:fb:49:24:37:18', 'd2:fb:49:24:37', 'd2:fb:49:24:37:18:00'],
  ],
  [
    'domain-name',
    [
      'example.com',
      'example.com.',
      '_dmarc.example.com',
      'xn--mnchen-3ya.de',
      'münchen.de',
      'localhost',
      'a-b.c',
      '1.2.3',
    ],
    [
      '',
      '.',
      'a..b',
      '-a.com',
      'a-.com',
      'a b.com',
      'http://example.com',
      'user@example.com',
      'example.com/x',
      `${'a'.repeat(64)}.com`,
      'a.'.repeat(130),
      'example[.]com',
    ],
  ],
  [
    'email-addr',
    [
      'a@example.com',
      'first.last+tag@example.com',
      '"a b"@example.com',
      'a@[192.0.2.1]',
      'jürgen@münchen.de',
      "o'neill@example.com",
    ],
    [
      '',
      'a',
      '@example.com',
      'a@',
      'A <a@example.com>',
      'a b@example.com',
      'a@b@c d',
      '.a@example.com',
      'a..b@example.com',
      'a@exa mple.com',
      `${'a'.repeat(65)}@example.com`,
    ],
  ],
];

const WEB = ['https://example.com/a?b=c#d', 'urn:isbn:1', 'mailto:a@example.com'];

const errors = (type: string, properties: Properties) => errorsOf([objectOf(type, properties)]);
const warnings = (type: string, properties: Properties) => warningsOf([objectOf(type, properties)]);

describe('the rules of observables', () => {
  it.each(VALUES)('know the values of %s', (type, accepted, refused) => {
    expect(accepted.filter((value) => errors(type, { value }).length > 0)).toEqual([]);
    expect(refused.filter((value) => errors(type, { value }).length === 0)).toEqual([]);
  });

  it('want URLs with a scheme and without spaces', () => {
    expect(WEB.flatMap((value) => [...errors('url', { value }), ...warnings('url', { value })])).toEqual([]);
    for (const value of ['', 'example.com', 'http:', 'http://a b', 'http://a\n', '//example.com']) {
      expect(errors('url', { value })).toEqual(['url-form /objects/0/value']);
    }
    expect(warnings('url', { value: 'https://example.com/ä|b' })).toEqual([
      'url-characters /objects/0/value',
    ]);
    expect(errors('artifact', { url: 'x', hashes: { 'SHA-256': 'a' } })).toEqual(['url-form /objects/0/url']);
  });

  it('tell of weak hashes that stand alone', () => {
    expect(warnings('file', { hashes: { MD5: 'a', 'SHA-1': 'b' } })).toEqual([
      'hashes-weak /objects/0/hashes',
    ]);
    expect(warnings('file', { hashes: { MD5: 'a', 'SHA-256': 'b' } })).toEqual([]);
  });

  it('tell of protocols in upper case', () => {
    expect(warnings('network-traffic', { protocols: ['ipv4', 'TCP'] })).toEqual([
      'protocol-case /objects/0/protocols/1',
    ]);
  });

  it('want CPE 2.3 names and language tags of software', () => {
    for (const cpe of [
      'cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:*',
      'cpe:2.3:o:a\\:b:c\\\\:1.0:-:*:en:*:*:*:x86',
    ]) {
      expect(errors('software', { name: 'a', cpe })).toEqual([]);
    }
    for (const cpe of [
      'cpe:/a:microsoft:word',
      'cpe:2.3:a:b',
      'cpe:2.3:z:a:b:*:*:*:*:*:*:*:*',
      'cpe:2.3:a:a b:c:*:*:*:*:*:*:*:*',
    ]) {
      expect(errors('software', { name: 'a', cpe })).toEqual(['cpe-form /objects/0/cpe']);
    }
    expect(errors('software', { name: 'a', languages: ['en', 'zh-Hant-TW'] })).toEqual([]);
    expect(errors('software', { name: 'a', languages: ['en', 'en_US'] })).toEqual([
      'language-tag-form /objects/0/languages/1',
    ]);
  });

  it('want registry hives in full', () => {
    expect(errors('windows-registry-key', { key: 'HKEY_LOCAL_MACHINE\\System\\HKLM' })).toEqual([]);
    expect(errors('windows-registry-key', { key: 'hklm\\System' })).toEqual(['registry-hive /objects/0/key']);
  });
});
