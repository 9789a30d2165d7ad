import type { MaterialReview } from '@app/documents';
import type { RecordSheet } from '@app/insights';
import type { Tlp } from '@app/marking';
import type { StixBundle } from '@app/stix';
import type { Evidence } from '../reading/evidence.graphql';
import type { Incident } from '../reading/incident.graphql';

type Cell = string | number | boolean | null;
/** One line of the sheet: of which part, the how-manieth of it, what is said of it, and the value. */
type Line = readonly [part: string, item: number, property: string, value: Cell];
/** What is said of one thing, in order. The same name may stand more than once. */
type Told = readonly (readonly [property: string, value: Cell])[];

/** What every file of an incident says of itself. */
const NOTES = [
  ['fuller', 'Fuller versions of this may exist for other audiences.'],
  [
    'reading',
    'One line for each thing that is said. An empty value was not recorded, never none or zero. Attributions and statements are claims of those who make them.',
  ],
] as const;

/** A thing that the sheet is made from: the viewer's own rendition, with what may be printed beside it. */
export interface SheetSource {
  readonly incident: Incident;
  readonly review: MaterialReview;
  readonly marking: Tlp;
  readonly madeOn: string;
  readonly address: string;
}

/**
 * One incident as a table for a spreadsheet: everything that its page and its STIX file say, in one line each. Of a
 * withdrawn incident it says that it was withdrawn, and nothing else.
 */
export function incidentSheet({ incident, review, marking, madeOn, address }: SheetSource): RecordSheet {
  const lines = incident.revoked
    ? linesOf('incident', [
        [
          ['id', incident.id],
          ['withdrawn', true],
          ['modified', incident.modified.toISOString()],
        ],
      ])
    : [...recordLines(incident), ...reviewLines(review), ...objectLines(incident)];
  return {
    table: 'incident',
    facts: [['marking', `TLP:${marking}`], ['made-on', madeOn], ['address', address], ...NOTES],
    columns: ['part', 'item', 'property', 'value'],
    rows: lines,
  };
}

function recordLines(incident: Incident): Line[] {
  return [
    ...linesOf('incident', [
      [
        ['id', incident.id],
        ['name', incident.name],
        ['description', incident.description],
        ['occurred-at', incident.occurredAt?.toISOString() ?? null],
        ['published-at', incident.publishedAt],
        ['modified', incident.modified.toISOString()],
        ['audience', incident.audience],
        ['demonstration', incident.demonstration],
        ['withdrawn', false],
      ],
    ]),
    ...linesOf(
      'coded',
      incident.facets.map(({ facet, value }) => [[facet, value]]),
    ),
    ...linesOf('finding', incident.findings.map(findingTold)),
    ...linesOf(
      'attribution',
      incident.attributionClaims.map((claim) => [
        ['by-name', claim.byName],
        ['by-kind', claim.byKind],
        ['by-country', claim.byCountry],
        ['to-name', claim.toName],
        ['to-kind', claim.toKind],
        ['to-country', claim.toCountry],
        ['form', claim.form],
        ['basis', claim.basis],
        ['made-on', claim.madeOn],
        ['norm-invoked', claim.normInvoked],
        ['state', claim.state],
        ...quotes(claim.evidence),
      ]),
    ),
    ...linesOf(
      'response',
      incident.responses.map(({ kind, byName, country, madeOn, evidence }) => [
        ['kind', kind],
        ['by-name', byName],
        ['country', country],
        ['made-on', madeOn],
        ...quotes(evidence),
      ]),
    ),
    ...linesOf(
      'measure',
      incident.measures.map(({ kind, low, high, money, currency, evidence }) => [
        ['kind', kind],
        ['low', low],
        ['high', high],
        ['money', money],
        ['currency', currency],
        ...quotes(evidence),
      ]),
    ),
    ...linesOf(
      'looked-up',
      incident.enrichments.map(({ kind, value, source }) => [
        ['kind', kind],
        ['value', value],
        ['source', source],
      ]),
    ),
  ];
}

function findingTold(finding: Incident['findings'][number]): Told {
  return [
    ['catalogue', finding.catalogue],
    ['catalogue-version', finding.catalogueVersion],
    ['principle', finding.principle],
    ['relation', finding.relation],
    ['certainty', finding.certainty],
    ['confidence', finding.confidence],
    ['review-state', finding.reviewState],
    ['disputed', finding.disputed],
    ['awaits-second', finding.awaitsSecond],
    ['rule', finding.rule],
    ...finding.elementsMet.map(({ element }) => ['element-stated', element] as const),
    ...finding.elementsMissing.map((element) => ['element-not-stated', element] as const),
    ...quotes(finding.evidence),
  ];
}

function quotes(evidence: readonly Evidence[]): Told {
  return evidence.map(({ text }) => ['quote', text] as const);
}

/** What people made of it, as far as every reader of this rendition may see it: the file may be handed on. */
function reviewLines({ words, rejected, statements }: MaterialReview): Line[] {
  return [
    ...linesOf(
      'word',
      words.map((word) => [
        ['reader', word.signedAs ?? `reader ${word.reader}`],
        ['kind', word.kind],
        ['catalogue', word.catalogue],
        ['principle', word.principle],
        ['relation', word.relation],
        ['certainty', word.certainty],
        ['reason', word.reason],
        ['said-for', `TLP:${word.saidFor}`],
        ['at', word.at],
        ['superseded', word.superseded],
      ]),
    ),
    ...linesOf(
      'rejected-finding',
      rejected.map((each) => [
        ['catalogue', each.catalogue],
        ['principle', each.principle],
        ['relation', each.relation],
        ['certainty', each.certainty],
        ['rule', each.rule],
        ['disputed', each.disputed],
      ]),
    ),
    ...linesOf(
      'statement',
      statements.map(({ author, authorKind, authorCountry, saidFor, withdrawn, versions }) => [
        ['author', author],
        ['author-kind', authorKind],
        ['author-country', authorCountry],
        ['said-for', `TLP:${saidFor}`],
        ['withdrawn', withdrawn],
        ...versions.flatMap(({ form, text, at }) => [
          ['form', form] as const,
          ['text', text] as const,
          ['at', at] as const,
        ]),
      ]),
    ),
  ];
}

/** The objects of the STIX file. What is no plain value stands as JSON. */
function objectLines({ stix }: Incident): Line[] {
  const { objects } = JSON.parse(stix) as StixBundle;
  return linesOf(
    'stix-object',
    objects.map((object) => Object.entries(object).map(([name, value]) => [name, plain(value)] as const)),
  );
}

function plain(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

function linesOf(part: string, things: readonly Told[]): Line[] {
  return things.flatMap((told, place) =>
    told.map(([property, value]): Line => [part, place + 1, property, value]),
  );
}
