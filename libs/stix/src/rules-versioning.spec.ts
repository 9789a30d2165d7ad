import { errorsOf, idOf, objectOf, warningsOf, type Properties } from './rule-cases';

const later = (properties: Properties = {}) =>
  objectOf('incident', { name: 'a', modified: '2020-01-02T00:00:00.000Z', ...properties });
const first = objectOf('incident', { name: 'a' });

describe('the rules of versions in a bundle', () => {
  it('accept versions, identical duplicates, and objects in any order', () => {
    expect(
      errorsOf([first, later(), later({ modified: '2020-01-03T00:00:00.000Z', revoked: true })]),
    ).toEqual([]);
    expect(errorsOf([first, { ...first }])).toEqual([]);
    expect(errorsOf([later({ revoked: true }), first])).toEqual([]);
  });

  it('refuse two contents under one version, however the time is written', () => {
    const conflict = ['version-conflict /objects/1/id'];
    expect(errorsOf([first, { ...first, name: 'b' }])).toEqual(conflict);
    expect(errorsOf([first, { ...first, name: 'b', modified: '2020-01-01T00:00:00.0000Z' }])).toEqual(
      conflict,
    );
    expect(
      errorsOf([first, { ...first, name: 'b', id: first.id.toUpperCase().replace('INCIDENT', 'incident') }]),
    ).toEqual(conflict);
    expect(
      errorsOf([objectOf('url', { value: 'http://a' }), objectOf('url', { value: 'http://b' })]),
    ).toEqual(conflict);
  });

  it('refuse another creation, another creator, and anything after a revocation', () => {
    expect(errorsOf([first, later({ created: '2019-01-01T00:00:00.000Z' })])).toEqual([
      'created-changed /objects/1/created',
    ]);
    expect(errorsOf([first, later({ created_by_ref: idOf('identity') })])).toEqual([
      'creator-changed /objects/1/created_by_ref',
    ]);
    expect(errorsOf([{ ...first, revoked: true }, later()])).toEqual([
      'version-after-revoked /objects/1/modified',
    ]);
  });

  it('tell of one UUID under two types', () => {
    expect(warningsOf([objectOf('tool'), objectOf('campaign')])).toEqual(['uuid-reused /objects/1/id']);
    expect(warningsOf([objectOf('tool'), objectOf('campaign', { id: idOf('campaign', 2) })])).toEqual([]);
  });
});
