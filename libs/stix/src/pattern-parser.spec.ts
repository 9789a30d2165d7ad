import * as fc from 'fast-check';
import { LIMITS } from './limits';
import { parsePattern } from './pattern-parser';
import { quotePatternString } from './pattern-scanner';

const ACCEPTED = [
  "[email-message:sender_ref.value = 'jdoe@example.com' AND email-message:subject = 'Conference Info']",
  "[artifact:mime_type = 'x' AND artifact:payload_bin MATCHES '\\\\xd4\\\\xc3\\\\xb2']",
  "([file:name = 'foo.dll'] AND [windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\foo']) OR [process:image_ref.name = 'procfoo']",
  "[network-traffic:dst_ref.type = 'domain-name' AND network-traffic:dst_ref.value = 'example.com'] REPEATS 5 TIMES WITHIN 1800 SECONDS",
  "[ipv4-addr:resolves_to_refs[*].value = '00:00:5e:00:53:01' OR ipv4-addr:belongs_to_refs[0].number = 15139]",
  "[ipv4-addr:value = '198.51.100.1']",
  "[ipv4-addr:value == '198.51.100.1' OR ipv4-addr:value <> '198.51.100.2']",
  "[file:hashes.'SHA-256' = 'aec0']",
  "[file:hashes.MD5 = 'aec0' AND file:name LIKE '%.exe']",
  "[file:name MATCHES '^(a+)+$']",
  "[ipv4-addr:value ISSUBSET '198.51.100.0/24' OR ipv6-addr:value ISSUPERSET '2001:db8::/64']",
  '[process:pid IN (1, 2, 3)]',
  '[process:pid IN ()]',
  "[process:name NOT IN ('a','b') AND process:is_hidden = true]",
  '[EXISTS file:name]',
  '[NOT EXISTS file:name]',
  "[email-message:from_ref.value = 'a@example.com']",
  "[file:extensions.'windows-pebinary-ext'.sections[*].entropy > 7.0]",
  '[network-traffic:extensions.x[0].y >= -3]',
  "[x-custom:when < t'2020-01-01T00:00:00Z']",
  "[artifact:payload_bin = b'dGVzdA==' OR file:magic_number_hex = h'FFd8']",
  "[a:b = 'it\\'s a \\\\ backslash']",
  '([a:b = 1] OR [c:d = 2]) AND [e:f = 3]',
  '[a:b = 1] FOLLOWEDBY [c:d = 2] WITHIN 300 SECONDS',
  '([a:b = 1] AND [c:d = 2]) WITHIN 0.5 SECONDS REPEATS 5 TIMES',
  "[a:b = 1] START t'2020-01-01T00:00:00Z' STOP t'2020-01-02T00:00:00.5Z'",
  '[(a:b = 1 OR c:d = 2) AND a:e = 3]',
  '\n[\ta:b\u00a0=\r\n1 ]\u3000',
  "[a:b.'quoted key' = .5]",
];

const REFUSED: [string, number][] = [
  ['', 0],
  ['a:b = 1', 0],
  ['[]', 1],
  ['[a:b = 1', 8],
  ['[a:b = 1]]', 9],
  ["[a:b = 1] AND [c:d = 'open]", 21],
  ["[a:b = 'bad \\d escape']", 12],
  ['[a:b = 1 AND c:d = 2]', 13],
  ['[a:b LIKE 5]', 10],
  ['[a:b > true]', 7],
  ['[a:b == 01]', 8],
  ['[a:b = TRUE]', 7],
  ['[a:b IN (1,)]', 11],
  ['[a:b-c = 1]', 3],
  ['[a.b = 1]', 2],
  ['[a:b[x] = 1]', 5],
  ["[a:b = t'2020-02-30T00:00:00Z']", 7],
  ["[a:b = h'abc']", 7],
  ["[a:b = b'a']", 7],
  ["[a:b = 1] START t'2020-01-02T00:00:00Z' STOP t'2020-01-01T00:00:00Z'", 45],
  ["[a:b = 1] START t'2020-01-02T00:00:00Z' STOP t'2020-01-02T00:00:00.0Z'", 45],
  ["[a:b = 1] START '2020-01-02T00:00:00Z' STOP '2020-01-03T00:00:00Z'", 16],
  ['[a:b = 1] WITHIN 0 SECONDS', 17],
  ['[a:b = 1] WITHIN 5SECONDS', 18],
  ['[a:b = 1] REPEATS 1.5 TIMES', 18],
  ['[a:b = 1] REPEATS 5', 19],
  ['[a:b = 1] and [c:d = 2]', 10],
  ['[NOT a:b = 1]', 5],
  ['[a:b = 1 /* note */]', 9],
  ['([a:b = 1]', 10],
  ['[a:b ; 1]', 5],
];

describe('parsePattern', () => {
  it.each(ACCEPTED)('accepts %j', (text) => {
    expect(parsePattern(text)).toMatchObject({ ok: true });
  });

  it.each(REFUSED)('refuses %j at %i', (text, offset) => {
    expect(parsePattern(text)).toMatchObject({ ok: false, offset });
  });

  it('gives each comparison with the places of its literals', () => {
    const text = "[file:name NOT LIKE 'a\\'b' AND file:size IN (1, -2.5)] FOLLOWEDBY [EXISTS url:value]";
    const parsed = parsePattern(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const [like, set, exists] = parsed.observables;
    expect(like).toMatchObject({ objectType: 'file', path: ['name'], isNegated: true, operator: 'LIKE' });
    expect(like?.values).toEqual([{ kind: 'string', value: "a'b", start: 20, end: 26 }]);
    expect(text.slice(like?.start, like?.end)).toBe("file:name NOT LIKE 'a\\'b'");
    expect(set?.values.map(({ value }) => value)).toEqual([1, -2.5]);
    expect(set?.values.map(({ start, end }) => text.slice(start, end))).toEqual(['1', '-2.5']);
    expect(text.slice(exists?.start, exists?.end)).toBe('EXISTS url:value');
  });

  it('gives list steps in brackets and keys without quotes', () => {
    const parsed = parsePattern("[a:b[*].'c d'[0].e = 1]");
    expect(parsed.ok && parsed.observables[0]?.path).toEqual(['b', '[*]', 'c d', '[0]', 'e']);
  });

  it('refuses what nests too deep or is too long, and does not overflow', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}[a:b = 1]${')'.repeat(depth)}`;
    expect(parsePattern(nested(32))).toMatchObject({ ok: true });
    expect(parsePattern(nested(33))).toMatchObject({ ok: false });
    expect(parsePattern('('.repeat(LIMITS.patternLengthMax))).toMatchObject({ ok: false });
    expect(parsePattern(`[a:b = '${'x'.repeat(LIMITS.patternLengthMax)}']`)).toMatchObject({ ok: false });
  });

  it('never throws, and an offset lies within the text', () => {
    const piece = fc.constantFrom(
      "'",
      '\\',
      '[',
      ']',
      '(',
      ')',
      ' ',
      'a:b',
      '=',
      'AND',
      'OR',
      'NOT',
      'IN',
      "t'",
      '1',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parsePattern(input);
        expect(parsed.ok || (parsed.offset >= 0 && parsed.offset <= input.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every text that is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
        const parsed = parsePattern(`[a:b = ${quotePatternString(value)}]`);
        expect(parsed.ok && parsed.observables[0]?.values[0]?.value).toBe(value);
      }),
    );
  });

  it.each([
    ['open parentheses', (n: number) => '('.repeat(n)],
    ['backslashes', (n: number) => `[a:b = '${'\\\\'.repeat(n / 2)}']`],
    ['alternatives', (n: number) => `[${'a:b = 1 OR '.repeat(n / 11)}a:b = 1]`],
    [
      'distinct types',
      (n: number) => `[${Array.from({ length: n / 12 }, (_, i) => `t${i}:b=1 OR `).join('')}a:b = 1]`,
    ],
    ['list steps', (n: number) => `[a:b${'[0]'.repeat(n / 3)} = 1]`],
    ['spaces', (n: number) => `[a:b${' '.repeat(n)}`],
  ])('takes a hostile text of %s in a few milliseconds', (_, hostile) => {
    const text = hostile(LIMITS.patternLengthMax - 100);
    parsePattern(text);
    const start = process.cpuUsage();
    parsePattern(text);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(600);
  });
});
