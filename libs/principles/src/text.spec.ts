import { quantitiesOf, spelledNumber } from './quantity';
import { scopeOf } from './scope';
import { normalise, splitSentences } from './sentence';

const field = (text: string) => ({
  objectId: 'incident--1',
  pointer: '/objects/0/description',
  text,
  isTitle: false,
});

describe('splitSentences', () => {
  it('keeps abbreviations and decimals whole', () => {
    const texts = splitSentences([
      field('The U.S. agency lost 9.4 million records. Dr. Who denied it. Done!'),
    ]).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('9.4 million');
  });

  it('keeps every offset when it normalises', () => {
    const text = 'Russia’s “army”—told us… that the US knew';
    expect(normalise(text)).toHaveLength(text.length);
    expect(normalise(text)).toContain('told us');
  });
});

describe('scopeOf', () => {
  const scope = (sentence: string, part: string) =>
    scopeOf(sentence, sentence.indexOf(part), sentence.indexOf(part) + part.length);

  it('sees a negation within its clause only', () => {
    expect(scope('There was no outage at the plant', 'outage').negated).toBe(true);
    expect(scope('There was no theft, but an outage followed', 'outage').negated).toBe(false);
  });

  it('tells possibility, plan and report from fact', () => {
    expect(scope('It could cause an outage', 'outage').hypothetical).toBe(true);
    expect(scope('They planned to cut power', 'cut power').planned).toBe(true);
    expect(scope('The group allegedly caused an outage', 'outage').contested).toBe(true);
    expect(scope('The files showed surveillance of activists', 'surveillance').recounted).toBe(true);
    expect(scope('An outage followed', 'outage')).toEqual({
      negated: false,
      hypothetical: false,
      contested: false,
      planned: false,
      recounted: false,
    });
  });
});

describe('quantitiesOf', () => {
  const read = (text: string) => {
    const [sentence] = splitSentences([field(text)]);
    return sentence ? quantitiesOf(sentence).map(({ unit, value }) => [unit, value]) : [];
  };

  it.each([
    ['data of 9.4 million passengers', [['people', 9_400_000]]],
    ['tens of thousands of modems', [['machines', 20_000]]],
    ['one hundred and forty hospitals', [['organisations', 140]]],
    ['for two weeks', [['hours', 336]]],
    ['closed for weeks', [['hours', 336]]],
    ['about 1,500 companies', [['organisations', 1500]]],
    ['in May 2023 attackers came', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads spelled numbers', () => {
    expect(spelledNumber('twenty-five')).toBe(25);
    expect(spelledNumber('three hundred and two')).toBe(302);
  });
});
