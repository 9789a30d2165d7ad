import type { StixBundle, StixObject } from '@app/stix';
import { actorsOf } from './actor-object';
import { claimsOf, type AttributionClaim } from './attribution-claim';
import { factsIn, type IncidentFacts } from './incident-facts';
import { measuresIn } from './incident-measures';
import type { Measure } from './measure';
import { Reading } from './reading';
import { responsesIn, type StateResponse } from './state-response';
import { viewsOf } from './statement-view';

/** All that the record of one incident says, read once. */
export interface IncidentRecord {
  readonly claims: readonly AttributionClaim[];
  readonly responses: readonly StateResponse[];
  readonly facts: IncidentFacts;
  readonly measures: readonly Measure[];
}

const EMPTY: IncidentRecord = {
  claims: [],
  responses: [],
  facts: {
    actorTypes: [],
    attributionState: 'none-recorded',
    incidentTypes: [],
    entryClasses: [],
    vulnerabilities: [],
    techniques: [],
    malware: [],
    toolVendors: [],
    humanConsequences: [],
    eventDate: null,
    attributionDates: [],
    responseDates: [],
  },
  measures: [],
};

/**
 * What a bundle says of one of its incidents: who attributes it to whom, what States did, facts and quantities, each
 * with its evidence. Pure and total, and bounded: at most 20 claims and responses and 50 values of a fact. What is
 * not recorded is absent. An incident that is not in the bundle has an empty record.
 */
export function incidentRecordOf(bundle: StixBundle, incidentId: string): IncidentRecord {
  const own = ownBundle(bundle, incidentId);
  if (!own) return EMPTY;
  const reading = new Reading(own, []);
  const views = viewsOf(reading);
  const actors = actorsOf(own);
  const claims = claimsOf(reading, views, actors);
  const responses = responsesIn(reading, views, claims);
  const facts = factsIn(reading, views, { bundle: own, incidentId, actors, claims, responses });
  return { claims, responses, facts, measures: measuresIn(reading, own) };
}

/** The bundle without its other incidents, every position kept; undefined where the incident is not in it. */
function ownBundle(bundle: StixBundle, incidentId: string): StixBundle | undefined {
  const objects: unknown = (bundle as { objects?: unknown } | undefined | null)?.objects;
  if (!Array.isArray(objects)) return undefined;
  const isIncident = (object: unknown): object is StixObject =>
    typeof object === 'object' && object !== null && (object as { type?: unknown }).type === 'incident';
  if (!objects.some((object: unknown) => isIncident(object) && object.id === incidentId)) return undefined;
  const kept = objects.map((object: unknown) =>
    isIncident(object) && object.id !== incidentId ? null : object,
  );
  return { ...bundle, objects: kept as StixObject[] };
}
