import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusContext } from './corpus-context';
import { judge, precisionOf, readSentences, recallOf, scoreOf } from './corpus-score';
import { scrub } from './scrub';

/**
 * The half of the corpus that nobody who tunes scrub has read. What fails here is told in numbers alone: never print
 * a sentence, a span or a mask of it.
 */
const CORPUS = join(__dirname, '../../../test/corpus');
const bytes = readFileSync(join(CORPUS, 'held-out.jsonl'));
const heldOut = readSentences(bytes.toString('utf8'));
const development = readSentences(readFileSync(join(CORPUS, 'development.jsonl'), 'utf8'));
const score = scoreOf(
  heldOut.map((sentence) => judge(sentence, scrub(sentence.text, corpusContext(sentence.country)).masks)),
);

describe('the held-out half of the corpus', () => {
  it('is the one whose hash was committed before tuning began', () => {
    const committed = readFileSync(join(CORPUS, 'held-out.sha256'), 'utf8').slice(0, 64);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(committed);
  });

  it.each(['sealed', 'sealed-2'])('leaves the part %s as it was when its hash was committed', (part) => {
    const committed = readFileSync(join(CORPUS, `${part}.sha256`), 'utf8').slice(0, 64);
    const sealed = readFileSync(join(CORPUS, `${part}.jsonl`));
    expect(createHash('sha256').update(sealed).digest('hex')).toBe(committed);
  });

  it('makes with the other half a corpus that is large and varied enough', () => {
    const sentences = [...development, ...heldOut];
    const persons = sentences.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'person'));
    expect(sentences.length).toBeGreaterThanOrEqual(400);
    expect(heldOut.length).toBeGreaterThanOrEqual(200);
    expect(new Set(heldOut.map(({ lang }) => lang)).size).toBe(4);
    expect(new Set(persons.map(({ culture }) => culture)).size).toBeGreaterThanOrEqual(25);
    expect(sentences.flatMap(({ stay }) => stay).length).toBeGreaterThanOrEqual(150);
  });
});

describe('scrub, on the held-out half', () => {
  it('finds 98 of 100 structured secrets', () => {
    expect(recallOf(score.structured)).toBeGreaterThanOrEqual(0.98);
  });

  it('leaves at least 99 of 100 things that must stay', () => {
    expect(recallOf(score.stayed)).toBeGreaterThanOrEqual(0.99);
  });

  it('is right about structured secrets in 97 of 100 masks', () => {
    expect(precisionOf(score.structured)).toBeGreaterThanOrEqual(0.97);
  });

  it('finds 92 of 100 persons and organisations', () => {
    expect(recallOf(score.names)).toBeGreaterThanOrEqual(0.92);
  });

  it('is right about persons and organisations in 90 of 100 masks', () => {
    expect(precisionOf(score.names)).toBeGreaterThanOrEqual(0.9);
  });
});
