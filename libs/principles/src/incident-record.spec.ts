import type { StixBundle, StixObject } from '@app/stix';
import { fictionalBundle } from './fictional-bundle';
import { incidentRecordOf } from './incident-record';

const INCIDENT = 'incident--00000000-0000-4000-8000-000000000001';
const bundleOf = (description: string, more: readonly StixObject[] = []): StixBundle => {
  const bundle = fictionalBundle({ name: 'A fictional incident', description });
  return { ...bundle, objects: [...bundle.objects, ...more] };
};
const claimsOf = (bundle: StixBundle) => incidentRecordOf(bundle, INCIDENT).claims;
const factsOf = (text: string, more?: readonly StixObject[]) =>
  incidentRecordOf(bundleOf(text, more), INCIDENT).facts;
const claims = (text: string, more?: readonly StixObject[]) =>
  claimsOf(bundleOf(text, more)).map(({ by, to, form, state, date }) => ({
    by: by.country ?? by.kind,
    to: to.country ?? to.kind,
    form,
    state,
    date,
  }));
const measures = (text: string) =>
  incidentRecordOf(bundleOf(text), INCIDENT).measures.map(({ kind, low, high, currency }) => [
    kind,
    low,
    high,
    currency,
  ]);

describe('the claims of a record', () => {
  it('keeps several claims side by side, each with its author, form and date', () => {
    const text =
      'The grid of Velden failed. Germany issued an arrest warrant for a Russian intelligence officer in 2020 and the European Union imposed sanctions. Vendors saw tools used by a Chinese group.';
    expect(claims(text)).toEqual([
      { by: 'DE', to: 'RU', form: 'indictment', state: 'asserted', date: '2020' },
      { by: 'international-organisation', to: 'RU', form: 'sanction', state: 'asserted', date: null },
      { by: 'company', to: 'CN', form: 'report', state: 'asserted', date: null },
    ]);
  });

  it('takes nobody for a speaker against whom something is done', () => {
    const text =
      'In 2020 Germany obtained an arrest warrant against an officer of Unit 26165, Russian military intelligence, and the European Union adopted sanctions.';
    const { claims: made, responses } = incidentRecordOf(bundleOf(text), INCIDENT);
    const speakers = [...made.map(({ by }) => by.country), ...responses.map(({ country }) => country)];
    expect(speakers).not.toContain('RU');
    expect(claims('After the indictment against two Russian officers, Germany blamed Russia.')).toMatchObject(
      [{ by: 'DE', to: 'RU' }],
    );
  });

  it('tells who is accused: a State, somebody who serves it, or people who come from there', () => {
    const kind = (text: string) => claimsOf(bundleOf(text))[0]?.to;
    expect(kind('France blamed Iran.')).toMatchObject({ kind: 'state', country: 'IR' });
    expect(kind("Norway accused Russia's military intelligence.")).toMatchObject({
      kind: 'state',
      country: 'RU',
    });
    expect(kind('Canada named a China-linked group.')).toMatchObject({
      kind: 'state-affiliated',
      country: 'CN',
    });
    expect(kind('Researchers blamed a Russian hacking group.')).toMatchObject({
      kind: 'unknown',
      country: 'RU',
    });
    expect(kind('Prosecutors charged two Iranian nationals.')).toMatchObject({
      kind: 'individual',
      country: 'IR',
    });
    expect(kind('Police blamed a criminal gang.')).toMatchObject({ kind: 'criminal', country: null });
  });

  it('reads passives, sources and speech', () => {
    expect(
      claims('The attack was attributed to North Korea by South Korean prosecutors in May 2021.'),
    ).toEqual([{ by: 'KR', to: 'KP', form: 'statement', state: 'asserted', date: '2021-05' }]);
    expect(claims('Dutch intelligence said that Iran was responsible.')[0]).toMatchObject({
      by: 'NL',
      to: 'IR',
    });
    expect(claims('Four men were charged.')).toEqual([
      { by: 'state-body', to: 'individual', form: 'indictment', state: 'asserted', date: null },
    ]);
  });

  it('attributes nothing where the record does not', () => {
    expect(claims('The minister did not name a state and no one blamed Iran.')).toEqual([]);
    expect(claims('It could have been blamed on Russia.')).toEqual([]);
    expect(claims('A bank in Russia lost data of French customers.')).toEqual([]);
  });

  it('marks what is denied, doubted and withdrawn', () => {
    const state = (text: string) => claimsOf(bundleOf(text))[0]?.state;
    expect(state('Lithuania blamed Belarus. Belarus denied any role.')).toBe('denied');
    expect(state('Lithuania blamed Belarus. Other analysts doubted this, without proof.')).toBe('contested');
    expect(state('Lithuania blamed Belarus. It withdrew the accusation a year later.')).toBe('withdrawn');
  });

  it('reads norms invoked, the basis, and what actors claim of themselves', () => {
    const [first] = claimsOf(
      bundleOf('Japan attributed the intrusion to China and called it a violation of international law.'),
    );
    expect(first).toMatchObject({ normInvoked: true, by: { kind: 'state', country: 'JP' } });
    const [own] = claimsOf(bundleOf('The group Red Lantern claimed responsibility.'));
    expect(own).toMatchObject({
      by: { kind: 'self' },
      to: { name: 'The group Red Lantern' },
      basis: 'admission',
    });
  });

  it('reads the actors of the bundle, and never says who named them where nobody does', () => {
    const actor = (description?: string): StixObject => ({
      type: 'threat-actor',
      id: 'threat-actor--00000000-0000-4000-8000-000000000077',
      name: 'Iran',
      threat_actor_types: ['nation-state'],
      ...(description ? { description } : {}),
    });
    expect(claims('A plant failed.', [actor()])).toEqual([
      { by: 'other', to: 'IR', form: 'report', state: 'asserted', date: null },
    ]);
    expect(
      claims('A plant failed.', [
        actor('Attribution as publicly reported: sanctions of the United States, 2020.'),
      ]),
    ).toEqual([{ by: 'US', to: 'IR', form: 'sanction', state: 'asserted', date: '2020' }]);
  });

  it('knows only the incident that was asked for', () => {
    expect(incidentRecordOf(bundleOf('France blamed Iran.'), 'incident--other').claims).toEqual([]);
  });
});

describe('the responses of a record', () => {
  const responses = (text: string) =>
    incidentRecordOf(bundleOf(text), INCIDENT).responses.map(({ kind, country, date }) => [
      kind,
      country,
      date,
    ]);

  it.each([
    ['Poland blamed Belarus in May 2024.', [['statement', 'PL', '2024-05']]],
    ['The United States sanctioned officers of the GRU.', [['sanction', 'US', null]]],
    ['Albania broke off relations with Iran in September 2022.', [['expulsion', 'AL', '2022-09']]],
    ['Dutch police seized servers of the gang.', [['takedown', 'NL', null]]],
    ['Tonga requested help.', [['assistance-requested', 'TO', null]]],
    ['Australia sent experts.', [['assistance-given', 'AU', null]]],
    ['Estonia offered support.', [['assistance-offered', 'EE', null]]],
    ['The company rebuilt its servers with care.', []],
  ])('%s', (text, expected) => {
    expect(responses(text)).toEqual(expected);
  });
});

describe('the facts of a record', () => {
  it('reads kinds, ways in, consequences, vulnerabilities and dates', () => {
    const facts = factsOf(
      'On 3 May 2024 extortionists encrypted the servers of a hospital group through a tampered update. CVE-2024-12345 was used. Ambulances were diverted and a patient died. Norway blamed Russia in June 2024.',
    );
    const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);
    expect(values(facts.incidentTypes)).toContain('ransomware');
    expect(values(facts.entryClasses)).toEqual(['update']);
    expect(values(facts.humanConsequences).sort()).toEqual(['death', 'diverted-care']);
    expect(values(facts.vulnerabilities)).toEqual(['CVE-2024-12345']);
    expect(values(facts.actorTypes).sort()).toEqual(['criminal', 'state']);
    expect(facts).toMatchObject({
      attributionState: 'claimed',
      eventDate: { value: '2024-05-03' },
      attributionDates: ['2024-06'],
      responseDates: ['2024-06'],
    });
  });

  it('names makers of tools only where it says that they make them', () => {
    const vendors = (text: string) => factsOf(text).toolVendors.map(({ value }) => value);
    expect(vendors('Spyware of the firm Nightjar was found on phones of journalists.')).toEqual(['Nightjar']);
    expect(vendors('The bank Nightjar lost its mail.')).toEqual([]);
  });

  it('takes the date of the earliest event, as precise as it is', () => {
    const event: StixObject = {
      type: 'event',
      id: 'event--00000000-0000-4000-8000-000000000088',
      status: 'occurred',
      start_time: '2023-05-01T00:00:00.000Z',
      start_time_fidelity: 'month',
    };
    expect(factsOf('It failed in 2024.', [event]).eventDate?.value).toBe('2023-05');
  });
});

describe('the measures of a record', () => {
  it.each([
    ['Data of about 4 million customers was stolen.', [['people-affected', 4e6, 4e6, null]]],
    ['Records of more than 500 patients were copied.', [['patients', 500, null, null]]],
    ['Up to 800 machines were infected.', [['machines', null, 800, null]]],
    ['Power was out for one to six hours.', [['outage-hours', 1, 6, null]]],
    ['The sites were offline for three days.', [['outage-hours', 72, 72, null]]],
    ['Thieves stole 2.5 million euros.', [['money', 2.5e6, 2.5e6, 'EUR']]],
    ['Intruders were inside for three months before the attack.', []],
    ['The firm, which employs 5,000 people, was hit.', []],
    ['It could affect 300 hospitals.', []],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  it('prefers the numbers of the bundle, and reads a power of ten as a band', () => {
    const impact: StixObject = {
      type: 'impact',
      id: 'impact--00000000-0000-4000-8000-000000000099',
      impacted_entity_counts: { 'customer-individual': 1000 },
      extensions: { 'economic-ext': { variety: 'ransom-demand', currency: 'USD', max_amount: 70 } },
    };
    const found = incidentRecordOf(
      bundleOf('Data of about 4 million customers was stolen.', [impact]),
      INCIDENT,
    ).measures;
    expect(found.map(({ kind, low, high, money }) => [kind, low, high, money])).toEqual([
      ['people-affected', 1000, 9999, null],
      ['money', 70, 70, 'ransom-demand'],
    ]);
    expect(found[0]?.evidence[0]?.text).toBe('1000');
  });

  it('says nothing of what is not recorded', () => {
    expect(measures('A clinic was closed.')).toEqual([]);
  });
});

describe('a French record', () => {
  it('is read as an English one is', () => {
    expect(
      claims(
        "Le réseau est tombé. La Lituanie a accusé la Biélorussie d'être responsable en mai 2024. Minsk a démenti toute implication. Selon des chercheurs, un groupe chinois est derrière l'intrusion.",
      ),
    ).toEqual([
      { by: 'LT', to: 'BY', form: 'statement', state: 'denied', date: '2024-05' },
      { by: 'company', to: 'CN', form: 'report', state: 'asserted', date: null },
    ]);
    const record = incidentRecordOf(
      bundleOf(
        "Les données de 250 000 patients ont été volées et l'hôpital a été privé de réseau pendant trois jours. Les attaquants ont exigé une rançon de 2 millions d'euros. Des opérations ont été reportées. La police néerlandaise a saisi des serveurs de la bande. Tonga a demandé de l'aide.",
      ),
      INCIDENT,
    );
    expect(record.measures.map(({ kind, low, money, currency }) => [kind, low, money, currency])).toEqual([
      ['patients', 250_000, null, null],
      ['outage-hours', 72, null, null],
      ['money', 2e6, 'ransom-demand', 'EUR'],
    ]);
    expect(record.responses.map(({ kind, country }) => [kind, country])).toEqual([
      ['takedown', 'NL'],
      ['assistance-requested', 'TO'],
    ]);
    expect(record.facts.humanConsequences.map(({ value }) => value)).toEqual(['diverted-care']);
  });
});
