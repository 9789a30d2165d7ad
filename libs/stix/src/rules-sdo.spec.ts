import { errorsOf, idOf, objectOf, warningsOf, type Properties } from './rule-cases';

const errors = (type: string, properties: Properties) => errorsOf([objectOf(type, properties)]);
const warnings = (type: string, properties: Properties) => warningsOf([objectOf(type, properties)]);
const references = (...items: Properties[]) => ({ name: 'a', external_references: items });

describe('the rules of domain and meta objects', () => {
  it('tell of countries that are not registered', () => {
    expect(warnings('location', { country: 'DE' })).toEqual([]);
    expect(warnings('location', { country: 'de' })).toEqual([]);
    expect(warnings('location', { country: 'XX' })).toEqual(['country-unknown /objects/0/country']);
  });

  it('want an observable in observed data', () => {
    expect(errors('observed-data', { object_refs: [idOf('relationship'), idOf('url')] })).toEqual([]);
    expect(errors('observed-data', { object_refs: [idOf('relationship')] })).toEqual([
      'observed-data-empty /objects/0/object_refs',
    ]);
    expect(warnings('observed-data', { objects: { '0': { type: 'url', value: 'http://a' } } })).toEqual([
      'observed-data-deprecated /objects/0/objects',
    ]);
  });

  it('want extension_properties with toplevel-property-extension only', () => {
    const definition = (types: string[], properties: Properties = {}) => ({
      version: '1.0.0',
      extension_types: types,
      ...properties,
    });
    const listed = { extension_properties: ['abc'] };
    expect(errors('extension-definition', definition(['property-extension'], listed))).toEqual([
      'extension-properties /objects/0/extension_properties',
    ]);
    expect(errors('extension-definition', definition(['toplevel-property-extension'], listed))).toEqual([]);
    expect(warnings('extension-definition', definition(['toplevel-property-extension']))).toEqual([
      'extension-properties /objects/0',
    ]);
    expect(warnings('extension-definition', { ...definition(['new-sdo']), version: 'one' })).toEqual([
      'extension-version /objects/0/version',
    ]);
  });

  it('parse STIX patterns and no others', () => {
    const indicator = (pattern: string, type = 'stix') =>
      errors('indicator', { pattern, pattern_type: type });
    expect(indicator("[url:value = 'http://a']")).toEqual([]);
    expect(indicator('[url:value')).toEqual(['pattern-syntax /objects/0/pattern']);
    expect(indicator('alert tcp any', 'snort')).toEqual([]);
    expect(warnings('indicator', { pattern: 'x', pattern_type: 'other' })).toEqual([
      'vocabulary-open /objects/0/pattern_type',
    ]);
  });

  it('want exact identifiers of CVE and CAPEC', () => {
    expect(errors('vulnerability', references({ source_name: 'cve', external_id: 'CVE-2016-1234' }))).toEqual(
      [],
    );
    expect(errors('vulnerability', references({ source_name: 'cve', external_id: 'CVE-16-1' }))).toEqual([
      'cve-id-form /objects/0/external_references/0/external_id',
    ]);
    expect(errors('vulnerability', references({ source_name: 'other', external_id: '1' }))).toEqual([]);
    expect(errors('attack-pattern', references({ source_name: 'capec', external_id: 'CAPEC-163' }))).toEqual(
      [],
    );
    expect(errors('attack-pattern', references({ source_name: 'capec', description: 'x' }))).toEqual([
      'capec-id-form /objects/0/external_references/0/external_id',
    ]);
  });

  it('want URLs of external references', () => {
    expect(errors('tool', references({ source_name: 'a', url: 'https://example.com' }))).toEqual([]);
    expect(errors('tool', references({ source_name: 'a', url: 'example' }))).toEqual([
      'url-form /objects/0/external_references/0/url',
    ]);
  });

  it('want language tags, and tell once of text without one', () => {
    expect(errors('tool', { name: 'a', lang: 'zh-Hant-TW' })).toEqual([]);
    expect(errors('tool', { name: 'a', lang: 'en_US' })).toEqual(['language-tag-form /objects/0/lang']);
    expect(warnings('tool', { name: 'a', lang: 'xx' })).toEqual(['language-unregistered /objects/0/lang']);
    const text = objectOf('tool', { name: 'a', description: 'b' });
    expect(warningsOf([{ ...text, lang: 'en' }])).toEqual([]);
    expect(warningsOf([text, { ...text, id: idOf('tool', 2) }])).toEqual(['language-missing /objects/0']);
  });
});
