import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cut, Label, Sentence } from './corpus-score';
import { belowAverage, judge, precisionOf, readSentences, recallOf, scoreOf, tableOf } from './corpus-score';
import { corpusContext } from './corpus-context';
import { scrub } from './scrub';

const CORPUS = join(__dirname, '../../../test/corpus');
const KINDS =
  'person organisation email phone address host user account card national-id number token credentials key coordinates postal-address';
const EACH_KIND_MIN = 8;

const development = readSentences(readFileSync(join(CORPUS, 'development.jsonl'), 'utf8'));

function sentence(text: string, spans: readonly Label[], stay: readonly Label[] = []): Sentence {
  return { id: 'x-0001', lang: 'en', text, spans, stay };
}

function cut(text: string, cutText: string, kind = 'person'): Cut {
  const start = text.indexOf(cutText);
  return { start, end: start + cutText.length, kind };
}

describe('the development half of the corpus', () => {
  const labels = development.flatMap(({ spans }) => spans);

  it('is large and varied enough', () => {
    expect(development.length).toBeGreaterThanOrEqual(220);
    expect(new Set(development.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr', 'es', 'de']));
    expect(new Set(development.map(({ id }) => id)).size).toBe(development.length);
    const cultures = labels.flatMap(({ kind, culture }) => (kind === 'person' ? [culture] : []));
    expect(cultures).not.toContain(undefined);
    expect(new Set(cultures).size).toBeGreaterThanOrEqual(28);
    expect(development.flatMap(({ stay }) => stay).length).toBeGreaterThanOrEqual(100);
  });

  it('has every kind often enough, and no other', () => {
    const kinds = new Set(labels.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(KINDS.split(' ')));
    const rare = [...kinds].filter(
      (wanted) => labels.filter(({ kind }) => kind === wanted).length < EACH_KIND_MIN,
    );
    expect(rare).toEqual([]);
  });

  it('has sentences that hold nothing to mask', () => {
    expect(development.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(30);
  });
});

describe('the scorer', () => {
  const text = 'Ana Duarte of Quintela saw Emotet; Duarte rang.';
  const labelled = sentence(
    text,
    [
      { kind: 'person', text: 'Ana Duarte', culture: 'portuguese' },
      { kind: 'organisation', text: 'Quintela' },
      { kind: 'person', text: 'Duarte', nth: 2, culture: 'portuguese' },
    ],
    [{ kind: 'malware', text: 'Emotet' }],
  );

  it('finds a span that the masks cover whole, be it with two of them', () => {
    const { missed, falseCuts } = judge(labelled, [cut(text, 'Ana '), cut(text, 'Duarte of')]);
    expect(missed.map(({ text }) => text)).toEqual(['Quintela', 'Duarte']);
    expect(falseCuts).toEqual([]);
  });

  it('finds a span of which only white space stands between two masks', () => {
    const { missed } = judge(labelled, [cut(text, 'Ana'), cut(text, 'Duarte')]);
    expect(missed.map(({ text }) => text)).toEqual(['Quintela', 'Duarte']);
  });

  it('misses a span of which a letter is left', () => {
    expect(judge(labelled, [cut(text, 'na Duarte')]).missed).toHaveLength(3);
  });

  it('asks nothing of the punctuation at the edges of a span', () => {
    const quoted = sentence('He wrote "Ana Duarte."', [{ kind: 'person', text: '"Ana Duarte."' }]);
    expect(judge(quoted, [cut(quoted.text, 'Ana Duarte')]).missed).toEqual([]);
  });

  it('counts a mask as false that touches no span, or takes from what must stay', () => {
    const { falseCuts, lost } = judge(labelled, [cut(text, 'saw'), cut(text, 'Quintela saw Emo')]);
    expect(falseCuts).toHaveLength(2);
    expect(lost).toEqual(labelled.stay);
  });

  it('lets what must stay go where it is part of a span', () => {
    const both = sentence(
      'Hive Energy was hit by Hive.',
      [{ kind: 'organisation', text: 'Hive Energy' }],
      [{ kind: 'malware', text: 'Hive' }],
    );
    expect(judge(both, [cut(both.text, 'Hive Energy')]).lost).toEqual([]);
    expect(judge(both, [cut(both.text, 'Hive.')]).lost).toEqual(both.stay);
  });

  it('refuses what it cannot read, without telling it', () => {
    const line = JSON.stringify(sentence('Nobody.', [{ kind: 'person', text: 'Somebody' }]));
    expect(() => readSentences(line)).toThrow('x-0001: span 1 is not in the text');
    expect(() => readSentences(`${JSON.stringify(labelled)}\nSomebody`)).toThrow(/^line 2 is not JSON$/);
  });

  it('adds up by kind, group, language and culture', () => {
    const score = scoreOf([judge(labelled, [cut(text, 'Ana Duarte'), cut(text, 'rang', 'phone')])]);
    expect(score.names).toEqual({ spans: 3, found: 1, masks: 1, falseMasks: 0 });
    expect(score.structured).toEqual({ spans: 0, found: 0, masks: 1, falseMasks: 1 });
    expect(score.stayed).toEqual({ spans: 1, found: 1, masks: 0, falseMasks: 0 });
    expect(recallOf(score.names)).toBeCloseTo(1 / 3);
    expect([recallOf(score.structured), precisionOf(score.structured)]).toEqual([1, 0]);
    expect(score.cultures.get('portuguese')).toMatchObject({ spans: 2, found: 1 });
    expect(belowAverage(score.kinds).map(([kind]) => kind)).toEqual(['organisation']);
  });

  it('prints numbers, and nothing of a sentence', () => {
    const judgements = development.map((one) =>
      judge(one, scrub(one.text, corpusContext(one.country)).masks),
    );
    const table = tableOf(scoreOf(judgements));
    const texts = development.flatMap(({ spans, stay }) => [...spans, ...stay].map(({ text }) => text));
    expect(texts.filter((text) => text.length > 4 && table.includes(text))).toEqual([]);
  });
});
