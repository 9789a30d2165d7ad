import type { StixBundle, StixObject } from '@app/stix';
import { fictionalBundle } from './fictional-bundle';
import { incidentRecordOf } from './incident-record';

const INCIDENT = 'incident--00000000-0000-4000-8000-000000000001';
const actor = (name: string, description: string, type?: string): StixObject => ({
  type: 'threat-actor',
  id: 'threat-actor--00000000-0000-4000-8000-000000000077',
  name,
  description,
  ...(type ? { threat_actor_types: [type] } : {}),
});
const recordOf = (description: string, ...more: readonly StixObject[]) => {
  const bundle = fictionalBundle({ name: 'A fictional incident', description });
  const whole: StixBundle = { ...bundle, objects: [...bundle.objects, ...more] };
  return incidentRecordOf(whole, INCIDENT);
};
const said = (description: string, ...more: readonly StixObject[]): string[] =>
  recordOf(description, ...more).claims.map(
    ({ by, to, form, date, state }) =>
      `${by.name ?? by.kind} > ${to.name ?? to.kind}: ${form} ${date ?? 'undated'} ${state}`,
  );
const answers = (description: string, ...more: readonly StixObject[]): string[] =>
  recordOf(description, ...more).responses.map(
    ({ kind, by, date }) => `${by ?? 'nobody'}: ${kind} ${date ?? 'undated'}`,
  );

describe('claims that a record tells more than once', () => {
  const story =
    'In 2021 Norway obtained an arrest warrant against an officer of GRU Unit 99, Russian military intelligence, and the European Union adopted sanctions.';
  const unit = actor(
    'GRU Unit 99',
    'Attribution as publicly reported: Norway, and sanctions of the European Union, 2021.',
    'nation-state',
  );

  it('are one claim each, with whoever is named most fully', () => {
    expect(said(story, unit)).toEqual([
      'Norway > GRU Unit 99: indictment 2021 asserted',
      'European Union > GRU Unit 99: sanction 2021 asserted',
    ]);
  });

  it('make one response each', () => {
    expect(answers(story, unit)).toEqual(['Norway: indictment 2021', 'European Union: sanction 2021']);
  });

  it('are joined where one place does not say who spoke, and stay apart where both do', () => {
    const indicted = 'Officers of the GRU were indicted for it in 2021.';
    const listed = 'Attribution as publicly reported: Indictment in Norway, 2021.';
    expect(said(indicted, actor('GRU', listed, 'nation-state'))).toEqual([
      'Norway > GRU: indictment 2021 asserted',
    ]);
    expect(said('In May 2021 Norway blamed Iran. In June 2021 Norway sanctioned Iran.')).toHaveLength(2);
    expect(said('Researchers blamed Iran. Later other researchers blamed China.')).toHaveLength(2);
  });

  it('go on with the speaker and the date of their own part of the sentence', () => {
    expect(
      said(
        'Norway sanctioned an institute of the Russian State, and in 2022 indicted a member of its staff.',
      ),
    ).toEqual([
      'Norway > Russian State: sanction undated asserted',
      'Norway > Russian State: indictment 2022 asserted',
    ]);
  });
});

describe('the description of an actor', () => {
  it('accuses no State of being where somebody was sentenced', () => {
    const affiliate = actor(
      'Affiliate Jon Doe',
      'Attribution as publicly reported: Sentenced in Norway in 2024.',
    );
    expect(said('A firm lost files.', affiliate)).toEqual([
      'Norway > Affiliate Jon Doe: conviction 2024 asserted',
    ]);
  });

  it('makes no speaker of those whom a story only names, nor of those who said nothing', () => {
    const text = (words: string) =>
      said('A firm lost files.', actor('Amber Fox', `Attribution as publicly reported: ${words}`));
    const nobody = 'other > Amber Fox: report undated asserted';
    expect(text('The researchers mapped the servers and attributed it to no government.')).toEqual([nobody]);
    expect(text('Researchers; the domain had been sold to a company in Iran.')).toEqual([
      'Researchers > Amber Fox: report undated asserted',
    ]);
    expect(text('Findings of Norwegian and Chilean groups.')).toEqual([nobody]);
    expect(text('Press; no official attribution.')).toEqual(['Press > Amber Fox: report undated asserted']);
    expect(text('LumenCERT: one indicator, low confidence.')).toEqual([
      'LumenCERT > Amber Fox: report undated contested',
    ]);
  });

  it('is about the actor where it says what the group claimed or denied', () => {
    expect(
      said(
        'A firm lost files.',
        actor('Amber Fox', 'Attribution as publicly reported: Claimed by the group.'),
      ),
    ).toEqual(['Amber Fox > Amber Fox: statement undated asserted']);
    expect(said('Amber Fox, a group of volunteers, claimed it.')).toEqual([
      'Amber Fox > Amber Fox: statement undated asserted',
    ]);
    const denied = actor(
      'Amber Fox',
      'Attribution as publicly reported: Named in messages; the group denied it.',
    );
    expect(said('A firm lost files.', denied)).toEqual(['other > Amber Fox: report undated denied']);
  });

  it('accuses each State that its name lists', () => {
    const both = actor(
      'Norway and Chile (as reported)',
      'Attribution as publicly reported: Press.',
      'nation-state',
    );
    expect(said('A firm lost files.', both)).toEqual([
      'Press > Norway: report undated asserted',
      'Press > Chile: report undated asserted',
    ]);
  });
});

describe('people without a State', () => {
  it('answer for none: what unnamed officials and investigators say is a claim and no response', () => {
    const text = 'Investigators said that Iran was responsible.';
    expect([said(text).length, answers(text)]).toEqual([1, []]);
    expect(answers('Norwegian officials said that Iran was responsible.')).toEqual([
      'Norwegian officials: statement undated',
    ]);
  });
});
