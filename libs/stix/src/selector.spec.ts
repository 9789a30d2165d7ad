import * as fc from 'fast-check';
import { formatSelector, parseSelector, resolveSelector } from './selector';

const object = {
  type: 'file',
  id: 'file--11111111-1111-4111-8111-111111111111',
  hashes: { 'SHA-256': 'aa' },
  external_references: [{ source_name: 'x' }],
};

describe('selectors', () => {
  it.each([
    ['description', ['description']],
    ['external_references.[0].source_name', ['external_references', 0, 'source_name']],
    ['hashes.SHA-256', ['hashes', 'SHA-256']],
    ['labels.[10]', ['labels', 10]],
    ['extensions.extension-definition--11111111-1111-4111-8111-111111111111.x', undefined],
  ])('read %s', (text, path) => {
    expect(parseSelector(text)).toEqual(path ?? text.split('.'));
  });

  it.each([
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    'a[0]',
    '[0]',
    'a.[01]',
    'a.[-1]',
    'a.[*]',
    'a.[]',
    "a.'b'",
    'a b',
    'a.[1',
    'ä',
  ])('refuse %j', (text) => expect(parseSelector(text)).toBeUndefined());

  it('find own values only', () => {
    expect(resolveSelector(object, ['hashes', 'SHA-256'])).toBe('aa');
    expect(resolveSelector(object, ['external_references', 0, 'source_name'])).toBe('x');
    for (const path of [
      ['hashes', 'MD5'],
      ['constructor'],
      ['hashes', '__proto__'],
      ['external_references', 1],
      ['id', 'length'],
    ]) {
      expect(resolveSelector(object, path)).toBeUndefined();
    }
  });

  it('are written as they are read', () => {
    const key = fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/);
    const path = fc
      .tuple(key, fc.array(fc.oneof(key, fc.nat(1000)), { maxLength: 5 }))
      .map(([first, rest]) => [first, ...rest]);
    fc.assert(fc.property(path, (steps) => expect(parseSelector(formatSelector(steps))).toEqual(steps)));
    fc.assert(
      fc.property(fc.string(), (text) => {
        const steps = parseSelector(text);
        expect(steps === undefined || formatSelector(steps) === text).toBe(true);
      }),
    );
  });
});
