import { ownPath } from './own-path';

describe('where to go on', () => {
  it.each([
    '/',
    '/fr',
    '/submit?draft=1#what',
    '/a%2Fb',
    '/%2F%2Fevil.example',
    '/@evil.example',
    '/search?q=https://evil.example',
  ])('may be %s, which stays here', (path) => {
    expect(ownPath(path, '/fallback')).toBe(path);
    expect(new URL(ownPath(path, '/fallback'), 'https://us.example').origin).toBe('https://us.example');
  });

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '/a/..//evil.example',
    'https:evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '',
    '/ a',
    `/${'a'.repeat(3_000)}`,
    undefined,
    7,
    ['//evil.example'],
  ])('is not %j, which leads elsewhere or is no path', (path) => {
    expect(ownPath(path, '/fallback')).toBe('/fallback');
  });
});
