import type { StixValue } from '@app/stix';
import { bundleOf, marked, object, redactedFor, theOnly } from './small-bundle';
import type { Properties } from './small-bundle';

const indicator = (pattern: string, pattern_type = 'stix', more: Properties = {}) =>
  bundleOf(
    object('indicator', 3, { pattern, pattern_type, valid_from: '2024-03-15T10:11:12.131Z', ...more }),
  );

describe('a pattern repeats what it looks for', () => {
  it.each([
    "[user-account:credential = 'Winter2024!']",
    "[user-account:account_login = 'mschneider']",
    "[file:name = 'a.exe' OR user-account:display_name = 'M. Schneider']",
    "[ipv4-addr:value = '10.11.12.13']",
    "[network-traffic:src_ref.value = '192.168.7.7']",
    "[process:environment_variables.HOME = '/home/mschneider']",
  ])('and is absent where the public may not have that: %s', (pattern) => {
    expect(theOnly('indicator', indicator(pattern))).toBeUndefined();
  });

  it.each([
    "[ipv4-addr:value = '198.51.100.3']",
    "[domain-name:value = 'evil.example' OR url:value = 'https://evil.example/x']",
    "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']",
    "[network-traffic:dst_ref.value = '198.51.100.3' AND network-traffic:dst_port = 443]",
    "[windows-registry-key:key = 'HKLM\\\\Software\\\\Evil']",
  ])('and stays where defenders need it: %s', (pattern) => {
    expect(theOnly('indicator', indicator(pattern))?.['pattern']).toBe(pattern);
  });

  it('a password stays hidden below RED, whatever its marking', () => {
    const marking = marked('CLEAR');
    const bundle = indicator("[user-account:credential = 'Winter2024!']", 'stix', marking);
    expect(theOnly('indicator', bundle)).toBeUndefined();
    expect(theOnly('indicator', bundle, { to: 'community' })).toBeUndefined();
    expect(theOnly('indicator', bundle, { to: 'recipient' })).toBeDefined();
    const login = indicator("[user-account:account_login = 'mschneider']", 'stix', marking);
    expect(theOnly('indicator', login)).toBeDefined();
  });

  it('rules of other languages are looked through for what is private, unless somebody marked them', () => {
    const rule = 'alert tcp 10.1.2.3 any -> $HOME_NET any (msg:"dc01.ukb.local"; sid:1;)';
    expect(theOnly('indicator', indicator(rule, 'snort'))).toBeUndefined();
    expect(theOnly('indicator', indicator(rule, 'snort', marked('CLEAR')))).toBeDefined();
    const yara = 'rule a { strings: $a = "evil.example" $b = { 6A 40 68 00 } condition: any of them }';
    expect(theOnly('indicator', indicator(yara, 'yara'))?.['pattern']).toBe(yara);
  });
});

describe('a value whose name says what it is', () => {
  const registry = (name: string, data: string) =>
    bundleOf(object('windows-registry-key', 3, { key: 'HKLM\\Software\\X', values: [{ name, data }] }));
  const dataOf = (name: string, data: string): StixValue | undefined => {
    const values = theOnly('windows-registry-key', registry(name, data))?.['values'];
    return (values as { data?: StixValue }[] | undefined)?.[0]?.data;
  };

  it.each([
    ['DefaultPassword', 'Winter2024!'],
    ['DefaultUserName', 'mschneider'],
    ['ApiKey', 'k-1234-abcd'],
    ['MotDePasse', 'hiver'],
  ])('is held back in a registry: %s', (name, data) => {
    expect(dataOf(name, data)).toBeUndefined();
  });

  it.each([
    ['Run', 'C:\\Windows\\evil.exe'],
    ['LimitBlankPasswordUse', '0'],
    ['DisableTokenLeak', '0x00000001'],
  ])('stays in a registry: %s', (name, data) => {
    expect(dataOf(name, data)).toBe(data);
  });

  it('is held back in a dictionary', () => {
    const message = object('email-message', 3, {
      is_multipart: false,
      subject: 'Invoice',
      additional_header_fields: { 'X-Auth-Token': 'abcdef123', 'X-Mailer': 'evil 1.0' },
    });
    const fields = theOnly('email-message', bundleOf(message))?.['additional_header_fields'];
    expect(JSON.stringify(fields ?? {})).not.toContain('abcdef123');
  });
});

it('names are rid of technical secrets where nobody marked them', () => {
  const weak = object('vulnerability', 3, { name: 'Weak password at 10.1.2.3 of jane@corp.example' });
  expect(theOnly('vulnerability', bundleOf(weak))?.['name']).toBe(
    'Weak password at [address-1] of [email-1]',
  );
});

it('the id of a carried marking does not depend on what is absent', () => {
  const statement = object('marking-definition', 5, {
    created: '2024-01-01T00:00:00.000Z',
    definition_type: 'statement',
    definition: { statement: 'Copyright, ask admin at 10.0.0.77 or anna@corp.example' },
  });
  const story = object('incident', 1, {
    name: 'Breach',
    object_marking_refs: [...(marked('CLEAR')['object_marking_refs'] as string[]), statement.id],
  });
  const dropped = object('ipv4-addr', 6, { value: '10.0.0.5' });
  const alone = redactedFor(bundleOf(story, statement));
  const beside = redactedFor(bundleOf(dropped, story, statement));
  expect(JSON.stringify(alone?.bundle)).toContain('Copyright');
  expect(beside?.bundle).toEqual(alone?.bundle);
});
