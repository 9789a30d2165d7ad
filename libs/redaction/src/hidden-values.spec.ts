import { scrub } from '@app/scrub';
import type { StixObject, StixValue } from '@app/stix';
import { hiddenValues } from './hidden-values';

const object = (type: string, properties: { readonly [name: string]: StixValue }): StixObject => ({
  type,
  spec_version: '2.1',
  id: `${type}--00000000-0000-4000-8000-000000000001`,
  ...properties,
});
const scrubbed = (hidden: StixObject, text: string): string => {
  const party = hiddenValues(hidden, () => true);
  return scrub(text, { hiddenParties: party ? [party] : [], keep: [], structural: false }).text;
};

describe('a hidden observable is masked in a text', () => {
  it.each([
    ['file', { hashes: { MD5: 'a'.repeat(32) } }, 'A'.repeat(32)],
    ['file', { name: 'victim-payroll.xlsx' }, 'victim-payroll.xlsx'],
    ['mutex', { name: 'Global\\SecretMutex' }, 'Global\\SecretMutex'],
    ['user-account', { account_login: 'svc_scada_admin' }, 'svc_scada_admin'],
    ['windows-registry-key', { key: 'HKEY_LOCAL_MACHINE\\Software\\Zork' }, 'HKLM\\Software\\Zork'],
    ['autonomous-system', { number: 64999 }, 'AS64999'],
    ['autonomous-system', { number: 64999 }, 'AS 64999'],
    ['autonomous-system', { number: 1, name: 'ZorkNet' }, 'ZorkNet'],
    ['software', { name: 'ZorkPay' }, 'ZorkPay'],
    ['x509-certificate', { serial_number: '36:f7:d4:32:1f' }, '36f7d4321f'],
    ['infrastructure', { name: 'Zork SCADA' }, 'Zork SCADA'],
    ['vulnerability', { name: 'CVE-2026-9999' }, 'CVE-2026-9999'],
    ['attack-pattern', { name: 'Zorkjection' }, 'Zorkjection'],
    ['mac-addr', { value: '02:00:5e:10:00:01' }, '02-00-5E-10-00-01'],
  ])('%s %j: %s', (type, properties, spelled) => {
    expect(scrubbed(object(type, properties), `saw ${spelled} today`)).toBe('saw [value-1] today');
  });

  it('with the host of its URL or mail address', () => {
    expect(
      scrubbed(object('url', { value: 'https://portal.zork.example/a' }), 'at portal.zork.example'),
    ).toBe('at [domain-1]');
    expect(scrubbed(object('email-addr', { value: 'jane@zork.example' }), 'at zork.example')).toBe(
      'at [domain-1]',
    );
    expect(scrubbed(object('email-addr', { value: 'jane@gmail.com' }), 'at gmail.com')).toBe('at gmail.com');
  });

  it('in the values that are hidden, and whole', () => {
    const file = object('file', { name: 'final report.docx', hashes: { MD5: 'b'.repeat(32) } });
    expect(hiddenValues(file, ([name]) => name === 'hashes')).toMatchObject({ values: ['b'.repeat(32)] });
    expect(scrubbed(file, 'the final report')).toBe('the final report');
    expect(hiddenValues(file, () => false)).toBeUndefined();
    expect(hiddenValues(object('x-zork', { name: 'Zorkzork' }), () => true)).toBeUndefined();
  });
});
