import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const scrubbed = (text: string, more: Partial<ScrubContext> = {}): string =>
  scrub(text, {
    hiddenParties: [
      { names: [], domains: ['portal.contoso.example'], networks: ['198.51.100.77', '203.0.113.0/24'] },
    ],
    keep: [],
    structural: false,
    ...more,
  }).text;

describe('a hidden address', () => {
  it.each([
    '3325256781',
    '0xC633644D',
    '77.100.51.198.in-addr.arpa',
    '113.0.203.in-addr.arpa',
    '198-51-100-77',
    '198_51_100_77',
    '198.51.100.077',
    '198.051.100.077',
    '198 . 51 . 100 . 77',
    '198, 51, 100, 77',
    '198.51.100.0/24',
    '198.51.100.%',
    '203.0.113.%',
    '203.0.113.*',
    '203.0.113.x',
    '203.0.x.x',
  ])('is masked as %s', (spelled) => {
    expect(scrubbed(`ip ${spelled} seen`)).toBe('ip [address-1] seen');
  });

  it('is masked in a pattern and in a host name', () => {
    expect(scrubbed("[ipv4-addr:value LIKE '203.0.113.%']")).toBe("[ipv4-addr:value LIKE '[address-1]']");
    expect(scrubbed('198-51-100-77.isp.example')).toBe('[address-1].isp.example');
  });

  it.each(['3325256782', '0xC633644E', '198-51-100-78', '198.0.0.0/8', '0.0.0.0/0', '198.52.%', '19851100'])(
    'is told from %s',
    (spelled) => {
      expect(scrubbed(`ip ${spelled} seen`)).toBe(`ip ${spelled} seen`);
    },
  );
});

describe('a private address', () => {
  it.each([
    ['3.2.1.10.in-addr.arpa', '[address-1]'],
    ['010.001.002.003', '[address-1]'],
    ['ip-10-1-2-3.internal.example', 'ip-[address-1].internal.example'],
    ['10.1.2.%', '[address-1]'],
  ])('is masked as %s', (spelled, expected) => {
    expect(scrubbed(spelled, { structural: true })).toBe(expected);
  });

  it.each(['10-11-12-13', '10, 11, 12, 13', '167837955', '0x0A010203', '192.168.x.x', 'version 10.2.3.04'])(
    'is told from %s',
    (text) => {
      expect(scrubbed(text, { structural: true })).toBe(text);
    },
  );
});

describe('a hidden domain', () => {
  it.each(['portal dot contoso dot example', 'portal.contoso.example', 'Portal DOT Contoso DOT example'])(
    'is masked as %s',
    (spelled) => {
      expect(scrubbed(`host ${spelled} seen`)).toBe('host [domain-1] seen');
    },
  );
});
