import { parseBundle } from './parse-bundle';
import { bundleOf, sample, sampleId } from './samples.data';
import type { StixValue } from './stix-object';

type Changes = { [name: string]: StixValue | undefined };

function errorsOf(...objects: readonly unknown[]): string[] {
  const parsed = parseBundle(JSON.stringify(bundleOf(...objects)));
  return parsed.ok ? [] : parsed.errors.map(({ code, pointer }) => `${code} ${pointer}`);
}

const TLP_RED = 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1';
const TLP_2 = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

function tlp(id: string, label: string): unknown {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${label.toUpperCase()}`,
    extensions: { [TLP_2]: { extension_type: 'property-extension', tlp_2_0: label } },
  };
}

describe('parseBundle, with the rules beyond schemas,', () => {
  it.each<[string, string, Changes, string]>([
    ['modified before created', 'malware', { modified: '2020-01-01T00:00:00.000Z' }, '/objects/0/modified'],
    ['the 30th of February', 'campaign', { first_seen: '2020-02-30T00:00:00Z' }, '/objects/0/first_seen'],
    [
      'a selector of what is not there',
      'malware',
      { granular_markings: [{ lang: 'fr', selectors: ['description'] }] },
      '/objects/0/granular_markings/0/selectors/0',
    ],
    ['a pattern that does not parse', 'indicator', { pattern: '[a:b =]' }, '/objects/0/pattern'],
    ['an address that is none', 'ipv4-addr', { value: '127.1' }, '/objects/0/value'],
  ])('refuses %s', (_, type, changes, pointer) => {
    const errors = errorsOf(sample(type, changes));
    expect(errors.map((error) => error.split(' ')[1])).toContain(pointer);
  });

  it('takes a TLP 2.0 marking as published, and refuses it altered or under another id', () => {
    expect(errorsOf(tlp(TLP_RED, 'red'))).toEqual([]);
    expect(errorsOf(tlp(TLP_RED, 'clear'))).not.toEqual([]);
    expect(errorsOf(tlp(sampleId('marking-definition'), 'red'))).not.toEqual([]);
  });

  it('takes a defanged address, when the object says so', () => {
    expect(errorsOf(sample('ipv4-addr', { value: '198.51.100[.]3' }))).not.toEqual([]);
    expect(errorsOf(sample('ipv4-addr', { value: '198.51.100[.]3', defanged: true }))).toEqual([]);
  });

  it('counts positions as the document does, also behind objects that were refused', () => {
    expect(errorsOf(sample('url', { value: 7 }), sample('ipv4-addr', { value: 'x' }))).toEqual([
      'value-type /objects/0/value',
      'sco-value-form /objects/1/value',
    ]);
  });
});
