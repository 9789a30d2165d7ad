import { fictionalBundle } from './fictional-bundle';
import { draft } from './draft';
import { gatesOf } from './gates';
import { Reading } from './reading';
import { signsOf } from './signs';
import { heard, weighed } from './weighing';

const CABLE_TV = {
  name: 'Mailboxes of an exile radio',
  description:
    'Unknown intruders opened the mailboxes of editors at an exile radio for five months. Analysts think that they serve the government at home.',
  sectors: ['civil-society', 'media'],
  techniques: ['T1566.002', 'T1114'],
};

const readingOf = (incident: Parameters<typeof fictionalBundle>[0]) =>
  new Reading(fictionalBundle(incident), []);

const weighedOf = (incident: Parameters<typeof fictionalBundle>[0]) => {
  const reading = readingOf(incident);
  return weighed(reading, gatesOf(reading));
};

describe('the signs of a record', () => {
  it('are concepts that are stated, facts, kinds of facts, and bands of quantities', () => {
    const signs = [
      ...signsOf(
        readingOf({
          name: 'Loss at a clinic',
          description: 'Thieves copied files of 20,000 patients of a clinic. No backup was destroyed.',
          sectors: ['healthcare'],
          techniques: ['T1078.004'],
        }),
      ).keys(),
    ];
    expect(signs).toEqual(
      expect.arrayContaining([
        'concept dataTaken',
        'technique T1078',
        'techniques login',
        'sector healthcare',
        'sectors critical',
        'people 10000',
      ]),
    );
    expect(signs).not.toContain('concept destruction');
    expect(signs).not.toContain('people 1000000');
  });
});

describe('signs that are weighed together', () => {
  it('tell what no single rule does, as arguable and with the places that speak most', () => {
    const drafts = weighedOf(CABLE_TV);
    expect(drafts.map(({ principle }) => principle)).toContain(9);
    for (const { rule, certainty, confidence, supports } of drafts) {
      expect(rule).toMatch(/^p\d\.weighed$/);
      expect(certainty).toBe('arguable');
      expect(confidence).toBeGreaterThanOrEqual(0.45);
      expect(supports.length).toBeGreaterThan(0);
      expect(supports.length).toBeLessThanOrEqual(6);
    }
  });

  it('say nothing without malice', () => {
    expect(
      weighedOf({
        name: 'Power cut',
        description:
          'A worn switch failed and 40,000 homes had no electricity for a day. There was no attack.',
        sectors: ['energy'],
        techniques: [],
      }),
    ).toEqual([]);
  });

  it('say nothing of persons and essential services where pages alone were flooded, or money was swindled', () => {
    const first = (techniques: readonly string[], description: string) =>
      weighedOf({
        name: 'Trouble',
        description,
        sectors: ['government-national', 'civil-society'],
        techniques,
      })
        .map(({ principle }) => principle)
        .filter((principle) => principle === 1);
    expect(first(['T1498'], 'Hacktivists flooded the pages of ministries for an hour.')).toEqual([]);
    expect(first(['T1657'], 'Impostors swindled a ministry out of two million dollars.')).toEqual([]);
  });
});

describe('a rule that stands alone', () => {
  const reading = readingOf({
    name: 'Loss at a clinic',
    description: 'Thieves copied files of 20,000 patients of a clinic.',
    sectors: ['healthcare'],
    techniques: ['T1078.004'],
  });
  const drafted = (rule: string) => draft(rule, 'arguable', 0.6, reading.stated('dataTaken')[0]);

  it('is not heard against the weight of all other signs', () => {
    expect(heard(reading, drafted('p3.election-touched'))).toEqual([]);
  });

  it('is heard where another rule says so too, and of principle 8, which the weights know badly', () => {
    const both = [...drafted('p3.election-touched'), ...drafted('p3.election-body')];
    expect(heard(reading, both)).toEqual(both);
    expect(heard(reading, drafted('p8.struck-back'))).toHaveLength(1);
  });
});
