import { CANDIDATES, ELECTIONS } from './policy-incidents.data';

/** Who asks: anyone, a participant, a member of a community. */
export type Asker = 'public' | 'outsider' | 'member';

/** A question of a policy team, with the one call that answers it and what the answer's columns mean. */
export interface PolicyQuestion {
  readonly number: number;
  readonly from: string;
  readonly question: string;
  readonly asker: Asker;
  /** A GraphQL document, or the path of a document. */
  readonly call: string;
  readonly columns: string;
  /** Documents that carry the same answer to a reader. */
  readonly documents?: string;
}

const DAY_MS = 86_400_000;
const before = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY_MS).toISOString();
const paris = (principle: number): string => `catalogue: "paris-call", principle: "${principle}"`;
const norm = (key: string): string => `catalogue: "un-norms", principle: "${key}"`;
const CLAIMS =
  'attributionClaims { byName byKind byCountry toName toCountry form basis madeOn normInvoked state evidence { text } }';
const FINDINGS = 'findings { catalogue principle relation certainty confidence reviewState }';
const page = (fields: string): string => `totalCount edges { node { ${fields} } }`;
const aliased = (lines: readonly (readonly [string, string])[], fields: string): string =>
  `{\n${lines.map(([alias, filter]) => `  ${alias}: incidents(first: 100, filter: { ${filter} }) { ${fields} }`).join('\n')}\n}`;
const list = (filter: string, fields: string): string =>
  `{ incidents(first: 100, sort: DATE_OLDEST, filter: { ${filter} }) { ${page(fields)} } }`;

const MINISTRY = 'Foreign-ministry cyber desk';
const NGO = 'NGO';
const UNITED_NATIONS = 'Delegate at the United Nations';
const CERT = 'ENISA, CSIRT network, CERT analyst';
const COMPANY = 'Company, signatory';

export const QUESTIONS: readonly PolicyQuestion[] = [
  {
    number: 1,
    from: MINISTRY,
    question:
      'Which incidents since 1 January engage principle 3, with foreign attribution at government level, in EU candidate countries?',
    asker: 'outsider',
    call: aliased(
      CANDIDATES.map((country) => [
        country,
        `${paris(3)}, claimant: "state-body", country: "${country}", occurredFrom: "2026-01-01T00:00:00Z"`,
      ]),
      page(`id name occurredAt ${CLAIMS}`),
    ),
    columns:
      'One list for each candidate country. `claimant: "state-body"` keeps what a government or its body attributes (`"state"` where the State itself is named); `byCountry` other than the country of the list makes it foreign. An incident whose attribution you may not read is not in the list: for you it is not recorded.',
    documents: '/documents/incidents/{id}/brief?format=pdf&language=fr',
  },
  {
    number: 2,
    from: MINISTRY,
    question:
      'For State X: all clear assertions under principle 9, the letter of the UN norm, who attributed, with what words, and when after the event?',
    asker: 'member',
    call: list(
      `${paris(9)}, certainty: CLEAR, accusedCountry: "RU"`,
      `id name occurredAt ${FINDINGS} ${CLAIMS}`,
    ),
    columns:
      'In order of time. The letters are the `un-norms` findings with relation `VIOLATES`; the words are the evidence of each claim; the delay is from `occurredAt` to `madeOn`, in months where only the month is recorded. An accusation is a claim of who makes it, and scores nobody.',
    documents: '/documents/incidents/{id}/dossier?format=pdf, the annex for a demarche',
  },
  {
    number: 3,
    from: MINISTRY,
    question:
      'Which incidents against health care met our threshold for the EU cyber sanctions regime (significant effect, external threat), with evidence lines?',
    asker: 'member',
    call: list(
      `${paris(1)}, certainty: CLEAR, sector: "healthcare", attributionState: "claimed"`,
      `id name countries measures { kind low high evidence { text } } findings { catalogue principle elementsMet { element evidence { text } } } ${CLAIMS}`,
    ),
    columns:
      'Significant effect: a clear finding under principle 1, with its elements and their evidence, and the measures as recorded (null is not recorded). External threat: a claim whose `toCountry` is none of `countries`. Whether that meets the threshold of the regime is the desk’s to judge.',
    documents: '/documents/incidents/{id}/dossier?format=pdf',
  },
  {
    number: 4,
    from: MINISTRY,
    question: 'Which partners attributed incident Y publicly, and did the language invoke UN norms?',
    asker: 'public',
    call: `{ incidents(first: 1, filter: { text: "case 17" }) { ${page(`id name ${CLAIMS}`)} } }`,
    columns:
      'One row for each who attributes: `form`, `madeOn`, and `normInvoked`, which is true only where the words recorded say so. Asked as the public, the answer holds what is public.',
  },
  {
    number: 5,
    from: MINISTRY,
    question: 'What happened in the 90 days before comparable elections elsewhere?',
    asker: 'outsider',
    call: aliased(
      ELECTIONS.map(({ country, day }) => [
        country,
        `sector: "elections", country: "${country}", occurredFrom: "${before(day, 90)}", occurredTo: "${before(day, 0)}"`,
      ]),
      page(`id name occurredAt ${FINDINGS}`),
    ),
    columns:
      'One list for each election; the days of the elections are the desk’s own. Incidents without a recorded date are in no window.',
  },
  {
    number: 6,
    from: MINISTRY,
    question: 'Show incidents where attribution is contested or was withdrawn.',
    asker: 'public',
    call: aliased(
      [
        ['contested', 'attributionState: "contested"'],
        ['withdrawn', 'attributionState: "withdrawn"'],
      ],
      page(`id name ${CLAIMS} ${FINDINGS}`),
    ),
    columns:
      'Two lists. `state` of each claim says which one is contested or withdrawn; `confidence` of each finding is the rule’s.',
  },
  {
    number: 7,
    from: MINISTRY,
    question:
      'Which of our supporters’ territories appear as origin of incidents under principle 1 with stated toleration (UN norm c)?',
    asker: 'member',
    call: `{ origins: insightTable(by: [ACCUSED_COUNTRY], filter: { ${norm('c')} }) { events rows { values events } } supporters(filter: { kind: STATE }) { name country } incidents(first: 100, sort: DATE_OLDEST, filter: { ${norm('c')} }) { ${page('id name supporters { role unconfirmed supporter { name country } }')} } }`,
    columns:
      'Norm (c) is said to be engaged only where the record states that a State tolerates what goes out from its territory. `origins` counts such incidents by the territory that is claimed: the figures of the map. `Incident.supporters` with the role `CLAIMED_ACTOR` says which supporters those are, and whether anyone with authority asserts it: an unconfirmed claim is marked, and scores nobody.',
  },
  {
    number: 8,
    from: MINISTRY,
    question: 'Draft three bullet points on the trend of principle 5 (spyware) for the minister by 17:00.',
    asker: 'public',
    call: '/documents/principles/paris-call/5/brief?language=en',
    columns:
      'One page: how many of the incidents in sight engage the principle, the last two whole quarters with their denominators, how many rest on a clear finding; the quarter that has not ended is marked and not compared.',
  },
  {
    number: 9,
    from: NGO,
    question: 'How many hospitals and how many patients and days of disruption, by country and year?',
    asker: 'outsider',
    call: `{ hospitals: insightTable(by: [COUNTRY, YEAR], filter: { sector: "healthcare" }) { rows { values events } } patients: measureSums(kind: "patients", by: [COUNTRY, YEAR], filter: { sector: "healthcare" }) { values low events notRecorded } hours: measureSums(kind: "outage-hours", by: [COUNTRY, YEAR], filter: { sector: "healthcare" }) { values low events notRecorded } }`,
    columns:
      'Three tables with the same rows, country and year: incidents, patients and hours of outage (24 make a day). `low` is the sum over those that record the quantity; `notRecorded` says how many do not, since not recorded is not none. `/insights/measure-sums.csv` gives them as files.',
  },
  {
    number: 10,
    from: NGO,
    question: 'Which incidents harmed civil society, journalists or defenders, by vendor of tool?',
    asker: 'outsider',
    call: list(`${paris(5)}, sector: "civil-society"`, `id name facets { facet value } ${FINDINGS}`),
    columns: 'Group by the facet `vendor`. An incident without one is counted under not recorded.',
  },
  {
    number: 11,
    from: NGO,
    question: 'Which incidents show a human consequence (death, diverted care, benefits unpaid)?',
    asker: 'member',
    call: aliased(
      [
        ['death', 'consequence: "death"'],
        ['divertedCare', 'consequence: "diverted-care"'],
        ['benefitsUnpaid', 'consequence: "benefits-unpaid"'],
        ['notRecorded', 'consequence: "not-recorded"'],
      ],
      page('id name countries'),
    ),
    columns: 'One list for each consequence that a record states, and how many incidents record none.',
    documents: '/documents/incidents/{id}/brief, the case card',
  },
  {
    number: 12,
    from: NGO,
    question: 'Where did no State respond at all within 12 months?',
    asker: 'public',
    call: list(
      'response: "not-recorded", occurredTo: "2025-11-22T00:00:00Z"',
      'id name occurredAt countries',
    ),
    columns:
      'Incidents that began more than twelve months ago and for which no response by a State is recorded in what you may read. A response may exist and not be recorded; incidents without a date are left out.',
  },
  {
    number: 13,
    from: NGO,
    question: 'Africa and the Pacific: what is under-reported, how many sources per incident?',
    asker: 'outsider',
    call: aliased(
      [
        'northern-africa',
        'western-africa',
        'middle-africa',
        'eastern-africa',
        'southern-africa',
        'melanesia',
        'micronesia',
        'polynesia',
      ].map((region) => [region.replaceAll('-', '_'), `region: "${region}"`]),
      page('id name stix'),
    ),
    columns:
      'One list for each region (UN M49). Sources are the `external_references` of the incident in `stix`. A region with few incidents is one with few reports: nothing here counts attacks.',
  },
  {
    number: 14,
    from: UNITED_NATIONS,
    question: 'Examples by norm (a) to (k) from at least three regions, neutral wording, no naming.',
    asker: 'public',
    call: list(
      `${norm('f')}, relation: VIOLATES, certainty: CLEAR`,
      'regions sectors findings { catalogue principle relation certainty }',
    ),
    columns:
      'No name, no country, no text is asked for: region, sector and finding are what an annex without names needs. Put another letter for another norm.',
  },
  {
    number: 15,
    from: UNITED_NATIONS,
    question: 'Norm (h): incidents where assistance was requested, offered, given.',
    asker: 'outsider',
    call: aliased(
      [
        ['requested', 'response: "assistance-requested"'],
        ['offered', 'response: "assistance-offered"'],
        ['given', 'response: "assistance-given"'],
      ],
      page('id name countries responses { kind byName country madeOn evidence { text } }'),
    ),
    columns: 'One list for each; `byName` is who asked, offered or gave.',
  },
  {
    number: 16,
    from: UNITED_NATIONS,
    question: 'Norm (k): any harm to CERTs? Norm (i): supply-chain cases since 2020?',
    asker: 'public',
    call: aliased(
      [
        ['k', norm('k')],
        ['i', `${norm('i')}, occurredFrom: "2020-01-01T00:00:00Z"`],
      ],
      page(`id name occurredAt ${FINDINGS}`),
    ),
    columns:
      'Norm (i) has two sentences: a finding under principle 6 beside it makes it a supply-chain case, one under principle 5 a case of proliferation.',
  },
  {
    number: 17,
    from: UNITED_NATIONS,
    question: 'Fill our National Survey of Implementation part II with incident evidence.',
    asker: 'public',
    call: `{\n${['f', 'h', 'i', 'k'].map((key) => `  ${key}: findings(first: 100, filter: { ${norm(key)} }) { totalCount edges { node { incidentId relation certainty evidence { text } } } }`).join('\n')}\n}`,
    columns:
      'One list for each norm, with the relation and the words that it rests on. At most ten lists a call.',
    documents: '/documents/principles/un-norms/{letter}/dossier?format=pdf',
  },
  {
    number: 18,
    from: UNITED_NATIONS,
    question: 'How do the Paris principles and the norms overlap, and where are gaps?',
    asker: 'public',
    call: `{ paris: insightTable(by: [PRINCIPLE], filter: { catalogue: "paris-call" }) { rows { values events } } norms: insightTable(by: [PRINCIPLE], filter: { catalogue: "un-norms" }) { rows { values events } } together: coOccurrence(of: PRINCIPLE, filter: { catalogue: "paris-call" }) { first second events } incidents(first: 100) { ${page('id findings { catalogue principle }')} } }`,
    columns:
      '`paris` and `norms` count incidents under each principle and norm; one that is not in the table has none, which is a gap in what was reported (principle 4 has no norm of its own by the crosswalk either). `together` counts two principles in one incident. The crosswalk is the incidents with a finding under a principle and one under a norm.',
  },
  {
    number: 19,
    from: UNITED_NATIONS,
    question: 'Which incidents would fall under the checklist of practical actions for norm (f) or (g)?',
    asker: 'outsider',
    call: list(
      `${norm('f')}, certainty: CLEAR`,
      'id name findings { catalogue principle certainty elementsMet { element } elementsMissing }',
    ),
    columns: '`elementsMet` and `elementsMissing` are the checklist of each finding. Put (g) for (f).',
    documents: '/documents/principles/un-norms/f/dossier',
  },
  {
    number: 20,
    from: CERT,
    question:
      'Incidents under principle 6 by type (update, service provider, dependency, zero-day) and sector, per quarter.',
    asker: 'outsider',
    call: `{ insightTrend(period: QUARTER, by: [ENTRY_CLASS, SECTOR], filter: { ${paris(6)} }) { periods { period partial rows { values events } } notRecorded { values events } } }`,
    columns:
      'A row for each way in and sector in each quarter, quarters without any included; `partial` marks the one that has not ended. Incidents without a date stand under `notRecorded`. Sectors are those of the record; that of NIS2 follows from them by the desk’s own table.',
    documents: '/documents/principles/paris-call/6/brief',
  },
  {
    number: 21,
    from: CERT,
    question:
      'Incidents under principle 7 where the vulnerability was known to be exploited before the incident; median days of exposure.',
    asker: 'outsider',
    call: list(paris(7), 'id name occurredAt facets { facet value }'),
    columns:
      'The facet `cve` against the day on which your own list of exploited vulnerabilities has it (the platform asks nobody): known before, with the days of exposure and their median; exploited only later or not listed; and not recorded, where the record names no vulnerability or no date.',
  },
  {
    number: 22,
    from: CERT,
    question: 'Which incidents have principle 1 clear but no root cause reported?',
    asker: 'member',
    call: list(`${paris(1)}, certainty: CLEAR`, `id name ${FINDINGS}`),
    columns: 'Those without a finding under principle 6 or 7: the record does not say how it came to be.',
  },
  {
    number: 23,
    from: CERT,
    question:
      'Incidents at TLP:AMBER I may see that share malware or technique with mine, and their principles.',
    asker: 'member',
    call: aliased(
      [
        ['malware', 'malware: "Mudlark"'],
        ['technique', 'technique: "T1199"'],
      ],
      page(`id name audience ${FINDINGS}`),
    ),
    columns:
      '`audience` says for whom the rendition was made: `community` and `clients` are TLP:AMBER and stricter.',
  },
  {
    number: 24,
    from: CERT,
    question: 'Which mapping assertions were overturned by reviewers, and which rule fired?',
    asker: 'outsider',
    call: '{ ruleReviews(catalogue: "paris-call") { rule proposed confirmed changed rejected disputed overturned } }',
    columns:
      'One row for each rule: how many findings it proposed, and what reviewers made of those that they decided. `overturned` is null where none was decided.',
  },
  {
    number: 25,
    from: CERT,
    question: 'Give me the collection for principles 2 and 3, TLP:CLEAR, deltas since last poll.',
    asker: 'public',
    call: '{\n  two: collection(id: "public-principle-2") { entries(first: 100, addedAfter: "2026-01-01T00:00:00.000000Z") { entries { kind addedAt incident { id name stix } } pageInfo { hasNextPage endCursor } } }\n  three: collection(id: "public-principle-3") { entries(first: 100, addedAfter: "2026-01-01T00:00:00.000000Z") { entries { kind addedAt incident { id name stix } } pageInfo { hasNextPage endCursor } } }\n}',
    columns:
      'Entries in the order of `addedAt`, which only grows: put the last one that you have as `addedAfter`, or `endCursor` as `after`, and nothing is missed or doubled.',
  },
  {
    number: 26,
    from: COMPANY,
    question:
      'Which cases relevant to principle 8 exist, so that counsel can show the line between sinkholing and hack back?',
    asker: 'outsider',
    call: aliased(
      [
        ['hackBack', paris(8)],
        ['sinkholing', 'text: "sinkhol"'],
      ],
      page(`id name description ${FINDINGS}`),
    ),
    columns:
      'Two lists. Takedowns under a court order stay in the record, as examples of a principle that was kept or without a finding: an honest negative.',
  },
  {
    number: 27,
    from: COMPANY,
    question: 'What did peers in my sector report under principle 6 this quarter?',
    asker: 'outsider',
    call: list(
      `${paris(6)}, sector: "technology", occurredFrom: "2026-10-01T00:00:00Z"`,
      'id name occurredAt facets { facet value }',
    ),
    columns:
      'By when the incident began; put `addedAfter` for when it was published to you. The quarter has not ended.',
  },
];
