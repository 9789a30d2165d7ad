import { parseLowering, parseMask } from './adjustment';
import { newestObject, valueAt } from './pointed-value';
import { readbackMessage } from './readback-message';

const OBJECT = 'note--00000000-0000-4000-8000-000000000001';

describe('a mask from untrusted input', () => {
  it('is a text without white space around it, a level, and a kind where one is given', () => {
    expect(parseMask({ text: '  Falkenmoor ', level: 'RED', kind: null })).toEqual({
      text: 'Falkenmoor',
      level: 'RED',
    });
    expect(parseMask({ text: '198.51.100.7', level: 'AMBER+STRICT', kind: 'address' })).toMatchObject({
      kind: 'address',
    });
  });

  it.each([
    ['no text', { level: 'RED' }],
    ['one character', { text: 'a', level: 'RED' }],
    ['no letter or digit', { text: '--.--', level: 'RED' }],
    ['more than there may be', { text: 'a'.repeat(301), level: 'RED' }],
    ['an unknown level', { text: 'ward', level: 'PURPLE' }],
    ['an unknown kind', { text: 'ward', level: 'RED', kind: 'colour' }],
  ])('is refused with %s', (_, input) => {
    expect(() => parseMask(input)).toThrow('invalid-input');
  });
});

describe('a lowering from untrusted input', () => {
  const good = { objectId: OBJECT, pointer: '', level: 'GREEN', reason: ' agreed ' };

  it('names an object, a place in it, a level and why', () => {
    expect(parseLowering(good)).toEqual({ ...good, reason: 'agreed' });
  });

  it.each([
    ['no STIX id', { objectId: 'x' }],
    ['no pointer', { pointer: 'name' }],
    ['a pointer that is too long', { pointer: `/${'a'.repeat(1_000)}` }],
    ['no reason', { reason: '  ' }],
    ['a reason that is too long', { reason: 'a'.repeat(501) }],
    ['an unknown level', { level: 'WHITE' }],
  ])('is refused with %s', (_, more) => {
    expect(() => parseLowering({ ...good, ...more })).toThrow('invalid-input');
  });
});

describe('the place of a lowering', () => {
  const object = { type: 'note', id: OBJECT, modified: '2026-01-02T00:00:00.000Z', 'a/b': [{ c: 'x' }] };

  it('is found through own properties alone', () => {
    expect(valueAt(object, '/a~1b/0/c')).toEqual({ path: ['a/b', 0, 'c'], value: 'x' });
    expect(valueAt(object, '')?.path).toEqual([]);
    for (const nowhere of [
      '/nothing',
      '/a~1b/1',
      '/a~1b/-1',
      '/a~1b/00',
      '/type/length',
      '/__proto__',
      '/constructor',
    ])
      expect([nowhere, valueAt(object, nowhere)]).toEqual([nowhere, undefined]);
  });

  it('is in the newest version of the object', () => {
    const older = { ...object, modified: '2026-01-01T00:00:00.000Z' };
    for (const objects of [
      [object, older],
      [older, object],
    ])
      expect(newestObject({ type: 'bundle', id: 'b', objects }, OBJECT.toUpperCase())).toBe(object);
    expect(newestObject({ type: 'bundle', id: 'b', objects: [] }, OBJECT)).toBeUndefined();
  });
});

describe('what a submitter signs', () => {
  it('is another message for each kind, submission, key and content', () => {
    const request = {
      id: 'r',
      kind: 'mask',
      subjectId: 's',
      publicKey: { crv: 'X25519', x: 'k' },
      sealedRequest: 'a',
    } as const;
    const messages = [
      request,
      { ...request, id: 'q' },
      { ...request, kind: 'unmask' as const },
      { ...request, subjectId: null },
      { ...request, publicKey: { crv: 'X25519', x: 'l' } },
      { ...request, sealedRequest: 'b' },
      { ...request, sealedRequest: null },
      { ...request, kind: 'bundle' as const },
    ].map(readbackMessage);
    expect(new Set(messages).size).toBe(messages.length);
  });
});
