import { PROPERTIES, VALIDATORS } from './generated/validators';
import { LIMITS } from './limits';
import { parseBundle } from './parse-bundle';
import { bundleOf, sample, sampleId, SAMPLES } from './samples.data';
import type { StixValue } from './stix-object';

type Changes = { [name: string]: StixValue | undefined };

function parse(value: unknown, options?: { strict?: boolean }) {
  return parseBundle(typeof value === 'string' ? value : JSON.stringify(value), options);
}

function errorsOf(value: unknown, options?: { strict?: boolean }): string[] {
  const parsed = parse(value, options);
  return parsed.ok ? [] : parsed.errors.map(({ code, pointer }) => `${code} ${pointer}`);
}

function errorsOfSample(type: string, changes: Changes): string[] {
  return errorsOf(bundleOf(sample(type, changes)));
}

function warningsOf(value: unknown): string[] {
  return parse(value).warnings.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('parseBundle', () => {
  it('takes a valid object of every type that it has a schema for', () => {
    expect(new Set(SAMPLES.map(({ type }) => type))).toEqual(new Set(VALIDATORS.keys()));
    const parsed = parse(bundleOf(...SAMPLES));
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
  });

  it('gives back the bundle as it was', () => {
    const parsed = parse(bundleOf(...SAMPLES));
    expect(parsed.ok && parsed.bundle).toEqual(bundleOf(...SAMPLES));
  });

  it.each(SAMPLES.map(({ type }) => type))(
    'refuses a %s with an unknown or missing common property',
    (type) => {
      expect(
        errorsOfSample(type, { unheard_of: 1 }).length +
          warningsOf(bundleOf(sample(type, { unheard_of: 1 }))).length,
      ).toBeGreaterThan(0);
      expect(errorsOfSample(type, { id: undefined })).toContain('property-required /objects/0');
      expect(errorsOfSample(type, { id: sampleId('campaign2') })).toContain('value-form /objects/0/id');
      expect(errorsOfSample(type, { spec_version: '2.0' })).toContain(
        'value-not-allowed /objects/0/spec_version',
      );
      expect(errorsOfSample(type, { object_marking_refs: [sampleId('identity')] })).toContain(
        'value-form /objects/0/object_marking_refs/0',
      );
    },
  );

  it('reads bytes as well as text', () => {
    expect(parseBundle(new TextEncoder().encode(JSON.stringify(bundleOf(...SAMPLES)))).ok).toBe(true);
  });

  it('refuses a document that is no bundle', () => {
    for (const value of ['7', '"bundle"', '[1]', '{"type":"incident"}', 'true']) {
      expect(errorsOf(value)).toContain('not-a-bundle ');
    }
  });

  it('refuses the bundle of STIX 2.0 and a bundle inside a bundle', () => {
    expect(errorsOf({ ...bundleOf(sample('url')), spec_version: '2.0' })).toEqual([
      'property-unknown /spec_version',
    ]);
    expect(errorsOf(bundleOf(bundleOf(sample('url'))))).toEqual(['bundle-inside-bundle /objects/0']);
  });

  it('says everything that is wrong, each with its place', () => {
    const parsed = parse(bundleOf(sample('malware', { is_family: 'yes' }), sample('url', { value: 7 }), 9));
    expect(parsed.ok ? [] : parsed.errors).toEqual([
      { code: 'value-type', pointer: '/objects/2', message: 'Must be an object.' },
      { code: 'value-type', pointer: '/objects/0/is_family', message: 'Must be true or false.' },
      { code: 'value-type', pointer: '/objects/1/value', message: 'Must be a string.' },
    ]);
  });

  it('cuts a long list of errors, and says so', () => {
    const parsed = parse(
      bundleOf(...Array.from({ length: LIMITS.issuesMax + 1 }, () => sample('url', { value: 7 }))),
    );
    const errors = parsed.ok ? [] : parsed.errors;
    expect(errors).toHaveLength(LIMITS.issuesMax + 1);
    expect(errors.at(-1)?.code).toBe('too-many-issues');
  });

  it('repeats no content in what it says', () => {
    const canary = 'canary value';
    const hostile = bundleOf(
      { [canary]: { [canary]: null }, type: canary, id: canary },
      sample('malware', {
        [canary]: 1,
        name: [canary],
        is_family: canary,
        spec_version: canary,
        lang: canary,
      }),
      sample('file', { hashes: { [canary]: canary, MD5: canary }, extensions: { [canary]: { a: [] } } }),
      sample('network-traffic', { extensions: { 'socket-ext': { address_family: canary, [canary]: 1 } } }),
    );
    const parsed = parse(hostile);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('canary');
  });
});

describe('the applicability table of common properties', () => {
  it.each(['defanged'])('keeps %s from SDOs, SROs and SMOs', (name) => {
    for (const type of [
      'incident',
      'relationship',
      'language-content',
      'marking-definition',
      'extension-definition',
    ]) {
      expect(errorsOfSample(type, { [name]: true })).toEqual([`property-not-applicable /objects/0/${name}`]);
    }
  });

  it('keeps producer, versions, labels, confidence, language and references from SCOs', () => {
    const changes = {
      created_by_ref: sampleId('identity'),
      created: '2026-01-01T00:00:00.000Z',
      modified: '2026-01-01T00:00:00.000Z',
      revoked: true,
      labels: ['a'],
      confidence: 1,
      lang: 'en',
      external_references: [{ source_name: 'a', url: 'https://example.com' }],
    };
    const expected = Object.keys(changes).map((name) => `property-not-applicable /objects/0/${name}`);
    expect(errorsOfSample('url', changes).toSorted()).toEqual(expected.toSorted());
  });

  it('keeps versions from marking-definitions, and extensions and language from extension-definitions', () => {
    expect(errorsOfSample('marking-definition', { modified: '2026-01-01T00:00:00.000Z' })).toHaveLength(1);
    expect(errorsOfSample('extension-definition', { lang: 'en' })).toHaveLength(1);
    expect(errorsOfSample('extension-definition', { extensions: { a: 1 } })).toHaveLength(1);
    expect(errorsOfSample('extension-definition', { created_by_ref: undefined })).toHaveLength(1);
    expect(errorsOfSample('language-content', { lang: 'en' })).toHaveLength(1);
  });

  it('is what the table of known properties says', () => {
    expect(PROPERTIES.get('url')).toEqual(
      new Set([
        'type',
        'spec_version',
        'id',
        'object_marking_refs',
        'granular_markings',
        'defanged',
        'extensions',
        'value',
      ]),
    );
  });
});

describe('custom content', () => {
  const custom = { type: 'x-acme-thing', id: sampleId('x-acme-thing'), anything: { goes: [1, 'a'] } };

  it('takes unknown types and x_ properties with a warning, and refuses them in strict mode', () => {
    const value = bundleOf(custom, sample('url', { x_acme: 1 }));
    expect(parse(value).ok).toBe(true);
    expect(warningsOf(value)).toEqual(
      expect.arrayContaining(['custom-object /objects/0/type', 'custom-property /objects/1/x_acme']),
    );
    expect(errorsOf(value, { strict: true })).toEqual(
      expect.arrayContaining(['custom-object /objects/0/type', 'custom-property /objects/1/x_acme']),
    );
  });

  it('takes a custom type with its extension silently', () => {
    const extensions = { [sampleId('extension-definition')]: { extension_type: 'new-sco' } };
    expect(
      warningsOf(bundleOf({ ...custom, extensions })).filter((text) => text.startsWith('custom')),
    ).toEqual([]);
  });

  it('takes foreign top-level properties only with a toplevel-property-extension', () => {
    const extensions = {
      [sampleId('extension-definition')]: { extension_type: 'toplevel-property-extension' },
    };
    expect(errorsOfSample('identity', { rank: 5 })).toEqual(['property-unknown /objects/0/rank']);
    expect(errorsOfSample('identity', { rank: 5, extensions })).toEqual([]);
    expect(errorsOfSample('identity', { severity: 5, extensions })).toEqual([
      'property-reserved /objects/0/severity',
    ]);
    expect(errorsOfSample('identity', { Rank: 5, extensions })).toEqual(['property-name-form /objects/0']);
    expect(errorsOfSample('identity', { defanged: true, extensions })).toEqual([
      'property-not-applicable /objects/0/defanged',
    ]);
  });

  it('takes an unknown extension as it is, and refuses one without its kind', () => {
    const key = sampleId('extension-definition', 9);
    expect(
      errorsOfSample('url', { extensions: { [key]: { extension_type: 'property-extension', a: { b: 1 } } } }),
    ).toEqual([]);
    expect(errorsOfSample('url', { extensions: { [key]: { a: 1 } } })).toHaveLength(1);
    expect(errorsOfSample('url', { extensions: { 'archive-ext': { comment: 'a' } } })).toEqual([
      'key-form /objects/0/extensions',
    ]);
  });

  it('refuses malformed types and ids also where the type is unknown', () => {
    expect(errorsOf(bundleOf({ type: 'X--y', id: 'X--y' }))).toEqual([
      'value-form /objects/0/type',
      'value-form /objects/0/id',
    ]);
  });
});

describe('what other schemas wrongly refuse', () => {
  it.each([
    [
      'a granular marking with a language alone',
      { granular_markings: [{ lang: 'fr', selectors: ['name'] }] },
    ],
    ['a language tag with script and region', { lang: 'zh-Hant-TW' }],
    ['a UUID of version 7', { id: 'identity--019a1c2e-7b1d-7c3a-9b1e-3d2f1a0b9c8d' }],
    ['a UUID in upper case', { id: 'identity--2A3B4C5D-0000-4000-8000-00000000ABCD' }],
    [
      'microseconds and nanoseconds',
      { created: '2026-01-01T00:00:00.123456Z', modified: '2026-01-01T00:00:00.123456789Z' },
    ],
  ])('takes %s', (_, changes: Changes) => {
    expect(errorsOfSample('identity', changes)).toEqual([]);
  });

  it('takes selectors with upper case', () => {
    const granular_markings = [
      { lang: 'fr', selectors: ['hashes.SHA-256', 'extensions.windows-pebinary-ext.sections.[0].name'] },
    ];
    expect(errorsOfSample('file', { granular_markings })).toEqual([]);
  });
});

describe('what other schemas wrongly take', () => {
  it.each<[string, string, Changes]>([
    [
      'a granular marking with language and marking',
      'identity',
      {
        granular_markings: [{ lang: 'fr', marking_ref: sampleId('marking-definition'), selectors: ['name'] }],
      },
    ],
    ['a granular marking with neither', 'identity', { granular_markings: [{ selectors: ['name'] }] }],
    ['created without milliseconds', 'identity', { created: '2026-01-01T00:00:00Z' }],
    ['a time zone', 'identity', { created: '2026-01-01T00:00:00.000+01:00' }],
    ['a latitude alone', 'location', { longitude: undefined }],
    [
      'a place without a place',
      'location',
      { country: undefined, latitude: undefined, longitude: undefined, precision: undefined },
    ],
    ['a confidence above 100', 'malware', { confidence: 101 }],
    ['a fraction as an integer', 'malware', { confidence: 1.5 }],
    ['a family without a name', 'malware', { name: undefined }],
    ['a relationship to a relationship', 'relationship', { target_ref: sampleId('relationship') }],
    ['a relationship to a marking', 'relationship', { source_ref: sampleId('marking-definition') }],
    ['a sighting of an observable', 'sighting', { sighting_of_ref: sampleId('ipv4-addr') }],
    ['an observation of both kinds', 'observed-data', { objects: { '0': { type: 'url' } } }],
    ['none observed', 'observed-data', { number_observed: 0 }],
    ['a multipart message with a body', 'email-message', { body: 'a' }],
    [
      'an artifact with bytes and address',
      'artifact',
      { url: 'https://example.com', hashes: { MD5: 'a'.repeat(32) } },
    ],
    ['a port above 65535', 'network-traffic', { dst_port: 65536 }],
    ['an end of active traffic', 'network-traffic', { is_active: true, end: '2026-01-01T00:00:00Z' }],
    ['a file without name and hashes', 'file', { name: undefined, hashes: undefined }],
    ['hexadecimal in upper case', 'file', { magic_number_hex: '4D5A' }],
    ['half a byte', 'file', { magic_number_hex: '4d5' }],
    [
      'a PE extension with its type alone',
      'file',
      { extensions: { 'windows-pebinary-ext': { pe_type: 'exe' } } },
    ],
    ['a hash of a wrong length', 'file', { hashes: { 'SHA-256': 'abc' } }],
    ['a reference without content', 'identity', { external_references: [{ source_name: 'a' }] }],
    [
      'an account without a property',
      'user-account',
      { account_login: undefined, account_type: undefined, extensions: undefined },
    ],
    ['a dictionary key with a space', 'process', { environment_variables: { 'A B': 'c' } }],
    ['an identity as a producer of another type', 'identity', { created_by_ref: sampleId('threat-actor') }],
    [
      'a marking without content',
      'marking-definition',
      { definition: undefined, definition_type: undefined },
    ],
    [
      'a TLP that does not exist',
      'marking-definition',
      { definition_type: 'tlp', definition: { tlp: 'purple' } },
    ],
    ['an event without its extension', 'event', { extensions: undefined }],
    ['a superseded impact without an end', 'impact', { superseded_by_ref: sampleId('impact', 2) }],
  ])('refuses %s', (_, type, changes) => {
    expect(errorsOfSample(type, changes)).not.toEqual([]);
  });
});
