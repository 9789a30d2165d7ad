import type { Enrichment } from '@app/enrichment';
import { TLP_EXTENSION, TLP_MARKINGS } from '@app/marking';
import type { StixBundle, StixObject } from '@app/stix';
import { carriedMarkingIds } from './carried-ids';
import { PLATFORM_CREATED } from './generalisation.data';
import { withNumberedMasks } from './mask-numbers';
import { observableIds, withIds } from './observable-ids';
import { planRendition } from './plan';
import type { Change, ObjectPair, Redacted, RedactionContext } from './redaction';
import { inCanonicalOrder, Rendition } from './rendition';
import { incidentOf } from './submitted-objects';
import { survivingEnrichments } from './surviving-enrichments';
import { View } from './view';

/**
 * The rendition of a bundle for one audience: project by the rule table, then scrub the text that remains.
 * `undefined` when the audience may not know of the incident. A pure function of its arguments; whatever the
 * markings and terms hide from the audience has no influence on the bundle and the enrichments. The bundle has
 * been parsed, and its incidents are of shape C (`toShapeC`).
 */
export function redact(
  bundle: StixBundle,
  enrichments: readonly Enrichment[],
  context: RedactionContext,
): Redacted | undefined {
  const incident = incidentOf(bundle);
  if (!incident) return undefined;
  const view = new View(bundle, context);
  const rendition = new Rendition(view, planRendition(view, incident), context);
  const isSettled = rendition.settle();
  const incidentId = rendition.idOf(incident.id);
  if (!isSettled || incidentId === undefined) return undefined;

  const newIds = new Map([
    ...observableIds(rendition.projected, rendition.isGiven),
    ...carriedMarkingIds(rendition.projected, context, rendition.isGiven),
  ]);
  const finalId = (mintedId: string): string => newIds.get(mintedId) ?? mintedId;
  const objects = [...rendition.projected.values()].map(({ object }) => withIds(object, finalId));
  return {
    bundle: {
      type: 'bundle',
      // Of the incident, not of the submitted bundle: an amendment that changes nothing here changes no byte.
      id: incidentId.replace(/^incident--/, 'bundle--'),
      objects: [
        ...withNumberedMasks(inCanonicalOrder(objects, incidentId), rendition.isGiven),
        ...frameObjects(context),
      ],
    },
    incidentId,
    enrichments: survivingEnrichments(enrichments, rendition.projected, finalId),
    record: [...rendition.record(), ...mintings(rendition)],
    pairs: pairsIn(rendition, finalId),
    residue: rendition.residue(),
  };
}

/** What every rendition brings along: who released it, and the definition of its marking. */
function frameObjects({ audience, platform }: RedactionContext): StixObject[] {
  const identity: StixObject = {
    type: 'identity',
    spec_version: '2.1',
    id: platform.id,
    created_by_ref: platform.id,
    created: PLATFORM_CREATED,
    modified: PLATFORM_CREATED,
    name: platform.name,
    identity_class: 'system',
  };
  return [identity, TLP_EXTENSION, TLP_MARKINGS[audience.ceiling]];
}

/** In the order of the submission. */
function pairsIn(rendition: Rendition, finalId: (mintedId: string) => string): ObjectPair[] {
  return [...rendition.projected.values()].map(({ object, scope }) => ({
    objectId: scope.object.id,
    renditionId: finalId(object.id),
  }));
}

function mintings(rendition: Rendition): Change[] {
  return [...rendition.projected.values()].map(({ scope }) => ({
    objectId: scope.object.id,
    pointer: '/id',
    action: 'minted',
    rule: 'id',
    reason: 'a rendition is a new object (STIX 2.1 section 3.6)',
  }));
}
