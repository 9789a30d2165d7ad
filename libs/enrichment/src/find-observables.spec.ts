import * as fc from 'fast-check';
import { findObservables } from './find-observables';

const seen = (text: string): string[] => findObservables(text).map(({ type, value }) => `${type} ${value}`);

describe('findObservables', () => {
  it.each([
    ['8.8.8.8 and 1.1.1.1:53', ['ipv4-addr 8.8.8.8', 'ipv4-addr 1.1.1.1']],
    [
      '8.8.8[.]8, 8[.]8[.]4[.]4, 9(.)9(.)9(.)9',
      ['ipv4-addr 8.8.8.8', 'ipv4-addr 8.8.4.4', 'ipv4-addr 9.9.9.9'],
    ],
    ['10.0.0.0/8', ['ipv4-addr 10.0.0.0/8']],
    ['服务器8.8.8.8被', ['ipv4-addr 8.8.8.8']],
    [
      '[2001:DB8::1]:443, fe80::1/64 and ::1',
      ['ipv6-addr 2001:db8::1', 'ipv6-addr fe80::1/64', 'ipv6-addr ::1'],
    ],
    ['::ffff:8.8.8.8', ['ipv6-addr ::ffff:808:808']],
    [
      'evil.com, evil[.]org, evil(dot)net, evil [dot] info',
      ['domain-name evil.com', 'domain-name evil.org', 'domain-name evil.net', 'domain-name evil.info'],
    ],
    ['evil dot com', ['domain-name evil.com']],
    ['evil\\.com', ['domain-name evil.com']],
    [
      'www.bücher.example.de and xn--bcher-kva.de',
      ['domain-name www.bücher.example.de', 'domain-name xn--bcher-kva.de'],
    ],
    ['facebookcorewwwi.onion', ['domain-name facebookcorewwwi.onion']],
    ['srv.corp.local', ['domain-name srv.corp.local']],
    ['update[.]zip and files.evil.zip', ['domain-name update.zip', 'domain-name files.evil.zip']],
    ['https://evil.com/a_(b)?c=d#e.', ['url https://evil.com/a_(b)?c=d#e', 'domain-name evil.com']],
    ['(see hxxps[:]//evil[.]com/x)', ['url https://evil.com/x', 'domain-name evil.com']],
    ['hXXp://8.8.8[.]8:8080/x', ['url http://8.8.8.8:8080/x', 'ipv4-addr 8.8.8.8']],
    ['http[:]//report.zip/', ['url http://report.zip/', 'domain-name report.zip']],
    ['http://[2001:db8::1]/x', ['url http://[2001:db8::1]/x', 'ipv6-addr 2001:db8::1']],
    ['bob@evil.com; bob[at]evil[.]com', ['email-addr bob@evil.com', 'email-addr bob@evil.com']],
    ['d41d8cd98f00b204e9800998ecf8427e', ['file-hash d41d8cd98f00b204e9800998ecf8427e']],
    ['DA39A3EE5E6B4B0D3255BFEF95601890AFD80709', ['file-hash da39a3ee5e6b4b0d3255bfef95601890afd80709']],
    ['CVE-2021-44228, cve-2017-0144', ['vulnerability CVE-2021-44228', 'vulnerability CVE-2017-0144']],
    ['T1566.001 and CAPEC-163', ['attack-pattern T1566.001', 'attack-pattern CAPEC-163']],
    ['AS13335, ASN 15169', ['autonomous-system AS13335', 'autonomous-system AS15169']],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['cryptocurrency-wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa']],
    [
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      ['cryptocurrency-wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ],
    [
      '0x52908400098527886E0F7030069857D2E4169EE7',
      ['cryptocurrency-wallet 0x52908400098527886E0F7030069857D2E4169EE7'],
    ],
    [
      'C:\\Windows\\Temp\\a.exe, %APPDATA%\\b.dll',
      ['file-path C:\\Windows\\Temp\\a.exe', 'file-path %APPDATA%\\b.dll'],
    ],
    ['/tmp/.x/payload.sh', ['file-path /tmp/.x/payload.sh']],
    ['HKLM\\Software\\Run\\x', ['windows-registry-key HKLM\\Software\\Run\\x']],
    ['00-1A-2B-3C-4D-5E', ['mac-addr 00:1a:2b:3c:4d:5e']],
  ])('finds in %j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'report.zip, setup.py, install.sh and README.md',
    'ASP.NET, VB.NET and Socket.IO',
    'version 1.2.3.4, v10.0.0.1, release: 4.3.2.1 and 1.2.3.4.5',
    '256.1.1.1, 127.1, 01.02.03.04 and 1.2.3',
    'e.g. this, i.e. that, at 10 a.m. in the U.S.',
    'the incident.It was over',
    'std::vector, a::b and 12:30:45',
    'com.example.app and foo.bar()',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    '12345678901234567890123456789012',
    'T2024, T156, CVE-2021-1 and AS a matter',
    '@handle, user@ and @domain',
    'http:// and ://x',
  ])('finds nothing in %j', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('tells where in the text as given, and whether it was defanged', () => {
    const text = 'at \u200bhxxp://evil[.]com/, 8.8.8.8';
    expect(
      findObservables(text).map(({ start, end, defanged }) => [text.slice(start, end), defanged]),
    ).toEqual([
      ['hxxp://evil[.]com/', true],
      ['evil[.]com', true],
      ['8.8.8.8', false],
    ]);
  });

  it.each([
    ['10.1.2.3', { scope: 'private', registry: 'RFC 1918' }],
    ['100.64.1.1', { scope: 'shared', registry: 'RFC 6598' }],
    ['169.254.0.1', { scope: 'link-local', registry: 'RFC 3927' }],
    ['192.0.2.1', { scope: 'documentation', registry: 'RFC 5737' }],
    ['8.8.8.8', { scope: 'public' }],
    ['198.18.0.1', { scope: 'benchmarking', registry: 'RFC 2544', own_network: true }],
    ['::ffff:10.0.0.1', { scope: 'private', registry: 'RFC 1918' }],
    ['fd00::1', { scope: 'private', registry: 'RFC 4193' }],
    ['a.b.example.co.uk', { registrable_domain: 'example.co.uk', public_suffix: 'co.uk' }],
    ['srv.lan', { special_use: 'internal' }],
    ['d41d8cd98f00b204e9800998ecf8427e', { algorithm: 'MD5' }],
    ['AS64512', { scope: 'private' }],
  ])('classifies %s', (text, expected) => {
    expect(findObservables(text, ['198.18.0.0/15', 'nonsense'])[0]?.classification).toEqual(expected);
  });

  it('never throws, and its spans lie in the text, in order', () => {
    const bits = fc.constantFrom(
      'hxxp',
      '://',
      '[.]',
      '.',
      'a',
      '1',
      '@',
      ':',
      '/',
      '\\',
      'com',
      '%',
      '[',
      ']',
      '::',
      '\u200b',
      '１',
      'é',
      '\ud800',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findObservables(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
