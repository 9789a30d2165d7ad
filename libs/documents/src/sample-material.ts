import type { StixObject } from '@app/stix';
import type { Material, MaterialFinding, MaterialReview, MaterialWord } from './material';

const INCIDENT = 'incident--00000000-0000-4000-8000-000000000001';

/** What a test wants to be otherwise. */
export interface SampleMaterial {
  readonly name?: string;
  readonly description?: string;
  readonly findings?: readonly MaterialFinding[];
  readonly review?: Partial<MaterialReview>;
  readonly others?: readonly StixObject[];
  readonly sectors?: readonly string[];
  readonly countries?: readonly string[];
}

/** A material of an invented incident, for tests. */
export function sampleMaterial(given: SampleMaterial = {}): Material {
  const name = given.name ?? 'Ransomware at the Lakeside hospitals';
  const description = given.description ?? 'Criminals encrypted the servers of six hospitals.';
  const incident = { type: 'incident', id: INCIDENT, name, description, lang: 'en' } as unknown as StixObject;
  return {
    id: INCIDENT,
    name,
    description,
    marking: 'GREEN',
    revoked: false,
    demonstration: false,
    modified: '2026-03-01T08:00:00.000Z',
    bundle: { type: 'bundle', id: 'bundle--1', objects: [incident, ...(given.others ?? [])] },
    findings: given.findings ?? [],
    review: { words: [], rejected: [], statements: [], ...given.review },
    sectors: given.sectors ?? [],
    countries: given.countries ?? [],
    regions: [],
  };
}

/** A finding that rests on the beginning of the description. */
export function sampleFinding(given: Partial<MaterialFinding> = {}): MaterialFinding {
  return {
    catalogue: 'paris-call',
    catalogueVersion: '9.9.9',
    principle: '1',
    relation: 'violates',
    certainty: 'clear',
    confidence: 0.86,
    evidence: [
      {
        objectId: INCIDENT,
        pointer: '/objects/0/description',
        start: 0,
        end: 19,
        text: 'Criminals encrypted',
      },
    ],
    elementsMet: [],
    elementsMissing: [],
    rule: 'p1.sample',
    reviewState: 'proposed',
    disputed: false,
    awaitsSecond: false,
    proposedRelation: null,
    proposedCertainty: null,
    ...given,
  };
}

/** A word of a reviewer on principle 1 of the Paris Call. */
export function sampleWord(given: Partial<MaterialWord> = {}): MaterialWord {
  return {
    catalogue: 'paris-call',
    principle: '1',
    kind: 'confirm',
    relation: 'violates',
    certainty: 'clear',
    reason: 'The outage is told by two sources.',
    reader: 1,
    signedAs: null,
    saidFor: 'GREEN',
    at: '2026-11-20T10:00:00.000Z',
    superseded: false,
    ...given,
  };
}

/** Counts for tests: the viewer may read forty incidents, of which seven engage principle 1. */
export const SAMPLE_COVERAGE = { total: 40, byPrinciple: { 1: 7 } };

/** Where the documents of tests are found again. */
export const SAMPLE_ORIGIN = { address: 'https://entente.example/documents/x', madeOn: '2026-11-22' };
