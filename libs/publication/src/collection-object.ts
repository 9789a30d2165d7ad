import { createHash } from 'node:crypto';
import { type StixBundle, type StixObject, isSco, isVersioned } from '@app/stix';
import {
  AUTHOR,
  FINDINGS_FRAME_IDS,
  type StandingFinding,
  noteIdOf,
  withFindings,
} from './findings-extension';
import { type Origin, originDefinition, withOrigins } from './origin';

const SPEC_VERSION = '2.1';
const DIGEST = 'sha256';

/** An object as it goes out: its bytes, and what it is looked up by. */
export interface CollectionObject {
  readonly objectId: string;
  readonly type: string;
  readonly specVersion: string;
  /** `modified`, else `created`; null for an observable, whose version is the moment when it is added. */
  readonly version: Date | null;
  readonly digest: Buffer;
  /** One JSON object, UTF-8, without spaces. */
  readonly bytes: string;
}

/** A rendition as it goes out. */
export interface SentRendition {
  readonly bundle: StixBundle;
  readonly incidentId: string;
  readonly findings: readonly StandingFinding[];
  /** Where the incident came from, if it came from another server, and among whom this rendition goes on. */
  readonly came?: { readonly origins: readonly Origin[]; readonly scope: string };
}

/** A later going out: of all objects of a rendition, or of its incident and the note about it. */
export interface Again {
  readonly moment: Date;
  readonly of: 'all' | 'findings';
}

/**
 * The objects of a rendition that is stamped, with its findings, each once: what others refer to comes before them. Pure.
 * `again`: which of them go out with a later `modified` than the stamp of the rendition.
 */
export function collectionObjects(rendition: SentRendition, again?: Again): CollectionObject[] {
  const { bundle, incidentId } = rendition;
  const stamp = bundle.objects.find(({ id }) => id === incidentId)?.['modified'];
  const noteId = noteIdOf(incidentId);
  const isAgain = ({ id, type, modified }: StixObject & { modified?: unknown }) =>
    again !== undefined &&
    modified === stamp &&
    isVersioned(type) &&
    (again.of === 'all' || id === incidentId || id === noteId);
  const sent = extended(rendition).map((object) =>
    isAgain(object) ? { ...object, modified: again!.moment.toISOString() } : object,
  );
  const byId = new Map(sent.map((object) => [object.id, object]));
  return [...byId.values()].sort((a, b) => rankOf(a.type) - rankOf(b.type)).map(toCollectionObject);
}

/** The objects with what stands beside the rendition: findings, and where the incident came from. */
function extended({ bundle, incidentId, findings, came }: SentRendition): readonly StixObject[] {
  const objects = withFindings(bundle, incidentId, findings);
  if (!came || came.origins.length === 0) return objects;
  const told = objects.map((object) =>
    object.id === incidentId ? withOrigins(object, came.origins, came.scope) : object,
  );
  return [...told, AUTHOR, originDefinition(AUTHOR.id)];
}

/** Those of the objects that tell of findings: the incident, the note, and what defines the extension. */
export function tellingFindings(
  objects: readonly CollectionObject[],
  incidentId: string,
): CollectionObject[] {
  const told = new Set([incidentId, noteIdOf(incidentId), ...FINDINGS_FRAME_IDS]);
  return objects.filter(({ objectId }) => told.has(objectId));
}

/** One object as it goes out. */
export function toCollectionObject(object: StixObject): CollectionObject {
  const bytes = JSON.stringify(object);
  const specVersion = object['spec_version'];
  return {
    objectId: object.id,
    type: object.type,
    specVersion: typeof specVersion === 'string' ? specVersion : SPEC_VERSION,
    version: versionOf(object),
    digest: createHash(DIGEST).update(bytes).digest(),
    bytes,
  };
}

/** `modified` of a file is a property of the file. */
function versionOf(object: StixObject): Date | null {
  const moment = isSco(object.type) ? undefined : (object['modified'] ?? object['created']);
  return typeof moment === 'string' ? new Date(moment) : null;
}

const RANKS: Readonly<Record<string, number>> = {
  identity: 0,
  'extension-definition': 1,
  'marking-definition': 2,
  relationship: 5,
  sighting: 5,
  note: 6,
  'language-content': 6,
};
const RANK_OF_OBSERVABLE = 3;
const RANK_OF_OTHERS = 4;

function rankOf(type: string): number {
  return RANKS[type] ?? (isSco(type) ? RANK_OF_OBSERVABLE : RANK_OF_OTHERS);
}
