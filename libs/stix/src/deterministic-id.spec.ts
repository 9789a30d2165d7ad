import { deterministicId } from './deterministic-id';
import type { StixObject, StixValue } from './stix-object';

function sco(type: string, properties: Record<string, StixValue>): StixObject {
  return { type, id: `${type}--11111111-1111-4111-8111-111111111111`, ...properties };
}

describe('deterministicId', () => {
  it.each([
    ['ipv4-addr', { value: '198.51.100.3' }, 'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4'],
    ['mutex', { name: '__CLEANSWEEP__' }, 'mutex--f93fe911-e545-5239-b9b0-597840d0c871'],
    ['autonomous-system', { number: 15139 }, 'autonomous-system--3aa27478-50b5-5ab8-9da9-cdc12b657fff'],
    ['domain-name', { value: 'example.com' }, 'domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7'],
  ])('gives %s the id that an independent UUIDv5 gives', (type, properties, id) => {
    expect(deterministicId(sco(type, properties))).toBe(id);
  });

  it('takes one hash, by the order of the standard', () => {
    const both = deterministicId(sco('file', { hashes: { 'SHA-256': 'aa', MD5: 'bb' } }));
    expect(both).toBe(deterministicId(sco('file', { hashes: { MD5: 'bb' } })));
    expect(both).not.toBe(deterministicId(sco('file', { hashes: { 'SHA-256': 'aa' } })));
    expect(deterministicId(sco('file', { hashes: { TLSH: 'aa', SSDEEP: 'bb' } }))).toBe(
      deterministicId(sco('file', { hashes: { TLSH: 'aa' } })),
    );
  });

  it('does not depend on properties that do not contribute, nor on their order', () => {
    const id = deterministicId(sco('user-account', { user_id: '1', account_type: 'unix' }));
    expect(
      deterministicId(sco('user-account', { account_type: 'unix', display_name: 'x', user_id: '1' })),
    ).toBe(id);
  });

  it('keeps timestamps as they are written', () => {
    const written = (start: string) => deterministicId(sco('network-traffic', { start, protocols: ['tcp'] }));
    expect(written('2020-01-01T00:00:00Z')).not.toBe(written('2020-01-01T00:00:00.000Z'));
  });

  it('gives none where nothing contributes', () => {
    expect(deterministicId(sco('process', { pid: 1 }))).toBeUndefined();
    expect(deterministicId(sco('artifact', { url: 'https://example.com/' }))).toBeUndefined();
    expect(deterministicId(sco('incident', { name: 'x' }))).toBeUndefined();
  });
});
