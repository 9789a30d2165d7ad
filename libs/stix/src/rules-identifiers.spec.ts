import { deterministicId } from './deterministic-id';
import { errorsOf, idOf, objectOf, warningsOf } from './rule-cases';

const address = objectOf('ipv4-addr', { value: '198.51.100.3' });
const derived = { ...address, id: 'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4' };

describe('the rules of identifiers', () => {
  it('refuse a type that is not the type of the object', () => {
    expect(errorsOf([objectOf('x-thing', { id: idOf('x-other') })])).toEqual([
      'id-type-mismatch /objects/0/id',
    ]);
  });

  it('accept any version of a UUID, with a word on what it should be', () => {
    const v7 = { ...objectOf('tool', { name: 'x' }), id: 'tool--018f3a5e-7b1c-7c3d-9a4b-1f2e3d4c5b6a' };
    expect(errorsOf([v7])).toEqual([]);
    expect(warningsOf([v7])).toEqual(['id-not-v4 /objects/0/id']);
    expect(warningsOf([objectOf('tool', { name: 'x' })])).toEqual([]);
  });

  it('accept upper case, with a word on it', () => {
    const upper = { ...objectOf('tool'), id: 'tool--AAAAAAAA-1111-4111-8111-111111111111' };
    expect(errorsOf([upper])).toEqual([]);
    expect(warningsOf([upper])).toEqual(['id-uppercase /objects/0/id']);
  });

  it('accept an observable with a derived id or with a UUIDv4', () => {
    expect(derived.id).toBe(deterministicId(address));
    expect([...errorsOf([address, derived]), ...warningsOf([address, derived])]).toEqual([]);
  });

  it('tell of an observable whose UUIDv5 does not match, since other namespaces are legal', () => {
    expect(errorsOf([{ ...derived, value: '198.51.100.4' }])).toEqual([]);
    expect(warningsOf([{ ...derived, value: '198.51.100.4' }])).toEqual(['sco-id-not-derived /objects/0/id']);
    expect(warningsOf([{ ...address, id: 'ipv4-addr--018f3a5e-7b1c-7c3d-9a4b-1f2e3d4c5b6a' }])).toEqual([
      'sco-id-not-v5 /objects/0/id',
    ]);
  });

  it('refuse a derived id where nothing can contribute to it', () => {
    const process = objectOf('process', { pid: 1, id: 'process--28bb3599-77cd-5a82-a950-b5bc3caf07c4' });
    expect(errorsOf([process])).toEqual(['sco-id-not-v4 /objects/0/id']);
    const artifact = objectOf('artifact', {
      mime_type: 'x',
      id: 'artifact--28bb3599-77cd-5a82-a950-b5bc3caf07c4',
    });
    expect(errorsOf([artifact])).toEqual(['sco-id-not-v4 /objects/0/id']);
  });
});
