import { isOutsideUrl, isPublicAddress, lookupOutside } from './outside';

/** Spellings of places that no stranger may send a request of ours to. */
const INSIDE = [
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '192.0.2.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::1',
  '2001:db8::1',
];
const URLS_INSIDE = [
  ...INSIDE.map((address) => `https://${address.includes(':') ? `[${address}]` : address}/hook`),
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://①②⑦.0.0.1/',
];

it.each(INSIDE)('%s is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each(URLS_INSIDE)('%s is not outside', (url) => {
  expect(isOutsideUrl(url, { privateToo: false })).toBe(false);
});

it.each([
  'http://hooks.example/a',
  'ftp://hooks.example/a',
  'https://user:pass@hooks.example/',
  'https://',
  'nonsense',
  `https://hooks.example/${'a'.repeat(2_000)}`,
])('%s is no address for messages', (url) => {
  expect(isOutsideUrl(url, { privateToo: false })).toBe(false);
});

it('a public name or address is outside, and a private one where that is wanted', () => {
  expect(isOutsideUrl('https://hooks.example/a?b=c', { privateToo: false })).toBe(true);
  expect(isOutsideUrl('https://[2606:4700::1111]/', { privateToo: false })).toBe(true);
  expect(isOutsideUrl('http://127.0.0.1:9/', { privateToo: true })).toBe(true);
});

it('a name that stands for a private address is refused when a connection is made', async () => {
  for (const all of [true, false]) {
    const error = await new Promise((resolve) =>
      lookupOutside('localhost', { all }, (refused) => resolve(refused)),
    );
    expect(error).toMatchObject({ code: 'EADDRNOTAVAIL' });
  }
});
