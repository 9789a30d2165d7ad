import fc from 'fast-check';
import { TAXII_LIMITS } from './limits';
import { NextTokens } from './next-token';
import type { ObjectFilter } from './object-filter';

const tokens = new NextTokens(Buffer.from('an instance secret'));
const SUBJECT = ['objects', 'a-collection'];
const NOTHING: ObjectFilter = { ids: [], types: [], versions: [], specVersions: [] };
const POSITION = { after: '2026-11-22T10:00:00.000001Z', until: '2026-11-22T11:00:00.000000Z', limit: 50 };
const texts = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 60 });
const filters: fc.Arbitrary<ObjectFilter> = fc.record({
  addedAfter: fc.constant('2026-01-01T00:00:00.000000Z'),
  ids: texts,
  types: texts,
  versions: texts,
  specVersions: texts,
});

describe('next (TAXII 2.1 section 3.5)', () => {
  it('says what was printed, whatever the filters, when they are sent again', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const token = tokens.print(SUBJECT, filter, POSITION);
        expect(token.length).toBeLessThanOrEqual(TAXII_LIMITS.nextLengthMax);
        expect(tokens.read(token, SUBJECT, filter)).toMatchObject({ ...POSITION, filter });
      }),
    );
  });

  it('carries ordinary filters: a client may leave out any of them', () => {
    const filter = { ...NOTHING, addedAfter: '2026-01-01T00:00:00.000000Z', types: ['indicator'] };
    const token = tokens.print(SUBJECT, filter, POSITION);
    expect(tokens.read(token, SUBJECT, NOTHING).filter).toEqual(filter);
    expect(tokens.read(token, SUBJECT, { ...NOTHING, types: ['indicator'] }).filter).toEqual(filter);
  });

  it('is refused beside other filters', () => {
    const token = tokens.print(SUBJECT, { ...NOTHING, types: ['indicator'] }, POSITION);
    expect(() => tokens.read(token, SUBJECT, { ...NOTHING, types: ['malware'] })).toThrow('filters');
    expect(() => tokens.read(token, SUBJECT, { ...NOTHING, ids: ['x'] })).toThrow('filters');
    const long = { ...NOTHING, ids: Array.from({ length: 300 }, (_, index) => `indicator--${index}`) };
    const digested = tokens.print(SUBJECT, long, POSITION);
    expect(() => tokens.read(digested, SUBJECT, NOTHING)).toThrow('filters');
    expect(() => tokens.read(digested, SUBJECT, { ...long, ids: ['x'] })).toThrow('filters');
    expect(tokens.read(digested, SUBJECT, long).after).toBe(POSITION.after);
  });

  it('is refused at another endpoint, collection or object, and by another instance', () => {
    const token = tokens.print(SUBJECT, NOTHING, POSITION);
    for (const subject of [
      ['manifest', 'a-collection'],
      ['objects', 'b'],
      ['object', 'a-collection', 'x'],
    ])
      expect(() => tokens.read(token, subject, NOTHING)).toThrow('next');
    expect(() => new NextTokens(Buffer.from('another')).read(token, SUBJECT, NOTHING)).toThrow('next');
  });

  it('is refused when a single bit is another', () => {
    const bytes = Buffer.from(tokens.print(SUBJECT, NOTHING, POSITION), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const forged = Buffer.from(bytes);
        forged[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => tokens.read(forged.toString('base64url'), SUBJECT, NOTHING)).toThrow('next');
      }),
    );
  });

  it('refuses any text that it did not print', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => tokens.read(text, SUBJECT, NOTHING)).toThrow('next');
      }),
    );
  });
});
