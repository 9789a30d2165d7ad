import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, wordsOf } from '@app/redaction';
import { type FindWords, explanationOf } from './change-words';

type Words = { readonly [key: string]: string | Words };

const LIBS = join(__dirname, '../../../../libs');
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const sources = readdirSync(join(LIBS, 'redaction/src'))
  .filter((file) => file.endsWith('.ts') && !/spec\.ts$|^labelled/.test(file))
  .map((file) => read(LIBS, 'redaction/src', file));
const groups = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first]) => first!);

/** What redaction calls with, wherever it notes a change: the texts of the arguments. */
function callsIn(source: string): { at: number; said: string[] }[] {
  return [...source.matchAll(/\b(?:scope\.note(?:Absent|Generalised|Dropped)|this\.remove)\(/g)].map(
    (call) => {
      const parts = [''];
      let depth = 0;
      for (const sign of source.slice(call.index + call[0].length)) {
        if (')]}'.includes(sign) && depth-- === 0) break;
        if ('([{'.includes(sign)) depth++;
        if (sign === ',' && depth === 0) parts.push('');
        else parts.push(parts.pop() + sign);
      }
      const said = parts.map((part) => part.trim());
      return {
        at: call.index,
        said: call[0].includes('Dropped') ? [said[0]!, "'ref'", said[1]!] : said,
      };
    },
  );
}

/** The sentences that an expression may be: itself, or the nearest constant of this name before it in the same function. */
function sentencesOf(said: string, before: string): string[] {
  const isShared = /^[A-Z_]+$/.test(said);
  const constants = sources.join('').match(/const [A-Z_]+ = '[^']+ [^']+'/g) ?? [];
  const here = before.split(/^ {0,2}\}$/m).at(-1) ?? '';
  const named = isShared
    ? constants.find((each) => each.includes(` ${said} =`))
    : here.split('const reason')[1]?.split(';')[0];
  const text = (/^\w+$/.test(said) ? named : said) ?? '';
  return groups(text, /['`]([^'`]+ [^'`]+)['`]/g)
    .flatMap((each) => ['day', 'month'].map((grain) => each.replace('${scope.view.grain}', grain)))
    .map((each) => each.replace('${marking}', 'AMBER+STRICT'));
}

/** Each rule with each reason that the sources give for it; `*` for a rule that a variable holds. */
const EXPLAINED = sources.flatMap((source) => {
  const called = callsIn(source).map(({ at, said: [, rule = '', reason = ''] }) => ({ at, rule, reason }));
  const noted = [...source.matchAll(/\brule: ('[a-z-]+'),\s*reason(?:: ([^,}]+))?/g)].map(
    ({ index, 1: rule = '', 2: reason = 'reason' }) => ({ at: index, rule, reason: reason.trim() }),
  );
  const pairs = [...called, ...noted].flatMap(({ at, rule, reason }) => {
    const rules = groups(rule.replaceAll(/=== '[^']+'/g, ''), /'([a-z-]+)'/g);
    const sentences = sentencesOf(reason, source.slice(0, at));
    return (rules.length > 0 ? rules : ['*']).flatMap((each) => sentences.map((why) => `${each}: ${why}`));
  });
  return [...new Set(pairs)].map((pair) => pair.split(': ') as [string, string]);
});
const KINDS = groups(
  /MASK_KINDS = \[([^\]]+)\]/.exec(read(LIBS, 'scrub/src/scrub-context.ts'))![1]!,
  /'([a-z-]+)'/g,
);
const [, TOLD_KINDS = '', TOLD_DETECTORS = ''] = read(LIBS, 'redaction/src/change-words.data.ts').split(
  '= {',
);
const keysOf = (table: string): string[] => groups(table, /^ {2}'?([a-z-]+)'?:/gm);

function finderIn(language: string): FindWords {
  const { explained } = JSON.parse(read(__dirname, '../language', language, 'submit.json')) as {
    readonly explained: Words;
  };
  return (key, filled = {}) => {
    const found = key
      .split('.')
      .reduce<Words | string | undefined>(
        (at, name) => (typeof at === 'object' && Object.hasOwn(at, name) ? at[name] : undefined),
        explained,
      );
    return typeof found === 'string'
      ? found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? '')
      : undefined;
  };
}

const en = finderIn('en');
const fr = finderIn('fr');

function changed(more: Partial<Change>) {
  const change: Change = { objectId: '', pointer: '/name', action: 'absent', rule: '', reason: '', ...more };
  return { ...change, marking: change.marking ?? null, words: wordsOf(change) };
}

function masked(kind: string, rule: string) {
  const found = { kind, rule } as NonNullable<Change['masked']>;
  return changed({ action: 'masked', rule: 'text', reason: `${kind} found by ${rule}`, masked: found });
}

describe('why something is not seen as it was submitted', () => {
  it('finds the rules where they are', () => {
    const rules = new Set(EXPLAINED.map(([rule]) => rule));
    for (const rule of [
      'provider',
      'untied',
      'marking',
      'extra-mask',
      'pseudonym',
      'hidden-party',
      'ref',
      'id',
      '*',
    ])
      expect(rules).toContain(rule);
    expect(EXPLAINED.length).toBeGreaterThan(27);
    expect([KINDS.length, keysOf(TOLD_KINDS).length, keysOf(TOLD_DETECTORS).length]).toEqual([23, 18, 6]);
  });

  it.each(EXPLAINED)('is said of the rule %s (%s) as the api says it, and in French', (rule, reason) => {
    const marking = rule === 'marking' ? ({ marking: 'AMBER+STRICT' } as const) : {};
    for (const pointer of ['', '/name']) {
      const change = changed({ rule, reason, pointer, ...marking });
      const elsewhere = { ...change, words: 'not found' };
      expect(explanationOf(elsewhere, en)).toBe(change.words);
      expect(explanationOf(elsewhere, fr)).not.toMatch(/not found|\{\{/);
    }
  });

  it.each(KINDS)('is said of a mask of the kind %s in both languages', (kind) => {
    const change = masked(kind, 'phone');
    const elsewhere = { ...change, words: 'not found' };
    expect(explanationOf(elsewhere, fr)).toMatch(/^Masqué\u00A0: .{5}/);
    const said = explanationOf(elsewhere, en);
    if (keysOf(TOLD_KINDS).includes(kind)) expect(said).toBe(change.words);
    else expect(said).toMatch(/^Masked: .{5}/);
  });

  it.each(keysOf(TOLD_DETECTORS))('tells how the detector %s came to it', (detector) => {
    for (const rule of [detector, `hidden-name ${detector}`]) {
      const change = masked('party', rule);
      expect(explanationOf({ ...change, words: 'not found' }, en)).toBe(change.words);
      expect(explanationOf({ ...change, words: 'not found' }, fr)).toContain(`, ${fr(`how.${detector}`)}.`);
    }
  });

  it('is said as the api says it where the rule, the kind or the action is not known', () => {
    const unknown = [
      changed({ rule: 'tomorrow', reason: 'for a new reason' }),
      changed({ rule: 'constructor', reason: 'toString' }),
      masked('aura', 'phone'),
    ];
    for (const change of unknown) expect(explanationOf(change, fr)).toBe(change.words);
  });
});
