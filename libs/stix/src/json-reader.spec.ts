import * as fc from 'fast-check';
import { IssueList } from './issue-list';
import { JsonReader, ReadingStopped } from './json-reader';
import { LIMITS } from './limits';
import type { StixValue } from './stix-object';

function read(text: string): { value: StixValue | undefined; issues: string[] } {
  const issues = new IssueList(LIMITS.issuesMax);
  let value: StixValue | undefined;
  try {
    value = new JsonReader(text, issues).read();
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
  }
  return { value, issues: issues.toArray().map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe('JsonReader', () => {
  it.each([
    ['a repeated key', '{"a":{"b":1,"b":1}}', 'duplicate-key /a/b'],
    ['a repeated key in another spelling', '{"ab":1,"\\u0061b":1}', 'duplicate-key /ab'],
    ['null', '{"a":[1,null]}', 'null-value /a/1'],
    ['an empty list', '{"a":[]}', 'empty-list /a'],
    ['an empty object', '{"a":{}}', 'empty-object /a'],
    ['__proto__ as a key', '{"a":{"__proto__":{"b":1}}}', 'forbidden-key /a/__proto__'],
    ['__proto__ in escapes', '{"\\u005f_proto__":1}', 'forbidden-key /__proto__'],
    ['constructor as a key', '{"constructor":1}', 'forbidden-key /constructor'],
    ['an integer that a double rounds', '{"a":9007199254740993}', 'unsafe-number /a'],
    ['a number without bounds', '{"a":1e999}', 'unsafe-number /a'],
    ['half a surrogate pair', '{"a":"\\ud83d"}', 'lone-surrogate /a'],
    ['the other half', '{"a":"x\\ude00"}', 'lone-surrogate /a'],
    ['half a pair as it is', '{"a":"\ud83d"}', 'lone-surrogate /a'],
    ['half a pair in a key', '{"\\ud83d":1}', 'lone-surrogate '],
    ['NUL', '{"a":"x\\u0000y"}', 'nul-character /a'],
    ['an endless key', `{"${'a'.repeat(251)}":1}`, 'key-length '],
  ])('tells of %s', (_, text, issue) => {
    expect(read(text).issues).toEqual([issue]);
  });

  it('tells of all of them at once', () => {
    expect(read('{"a":null,"b":[],"b":1}').issues).toEqual([
      'null-value /a',
      'empty-list /b',
      'duplicate-key /b',
    ]);
  });

  it('takes pairs of surrogates, the largest safe integers and any white space', () => {
    expect(
      read(' {\t"a" :\n"\\ud83d\\ude00😀" , "b":[9007199254740991,-9007199254740991 ,0.5e-3 ]\r}'),
    ).toEqual({
      value: { a: '😀😀', b: [9007199254740991, -9007199254740991, 0.0005] },
      issues: [],
    });
  });

  it('never gives an object a foreign prototype', () => {
    expect(Object.getPrototypeOf(read('{"__proto__":{"b":1},"c":1}').value)).toBe(Object.prototype);
  });

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '01',
    '1.',
    '.5',
    '+1',
    '-',
    '"\t"',
    '"\\x"',
    '"\\u12g4"',
  ])('refuses %j as JSON.parse does', (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(read(text).issues[0]).toMatch(/^not-json/);
  });

  it('agrees with JSON.parse on every text', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '\\',
      '\\u00e9',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(bits, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value, issues } = read(text);
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(issues.some((issue) => issue.startsWith('not-json'))).toBe(true);
          return;
        }
        if (issues.every((issue) => !/^(duplicate-key|forbidden-key|too-)/.test(issue)))
          expect(value).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
