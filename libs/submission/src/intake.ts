import { createHash } from 'node:crypto';
import { type Issue, Problem } from '@app/problem';
import { type StixBundle, type StixObject, parseBundle, uuidOfDigest } from '@app/stix';

/** A bundle that passed: what is kept of it in the clear is digests, a size, a timestamp and warnings. */
export interface Intake {
  readonly bytes: Buffer;
  readonly bundle: StixBundle;
  readonly sha256: Buffer;
  /** Names the submitter's incident without telling its id. */
  readonly incidentDigest: Buffer;
  readonly incidentModified: string;
  readonly lineage: string;
  readonly warnings: readonly Issue[];
}

/**
 * Reads a bundle as it came in: valid STIX 2.1 with exactly one incident at its centre.
 * @throws Problem `invalid-stix` with everything that is wrong, each with its JSON pointer.
 */
export function takeIn(text: string, participantId: string): Intake {
  const bytes = Buffer.from(text, 'utf8');
  const parsed = parseBundle(text);
  if (!parsed.ok)
    throw new Problem('invalid-stix', 'The bundle was refused and nothing of it is stored.', parsed.errors);
  const incident = requireOneIncident(parsed.bundle);
  const incidentDigest = digest(participantId, incident.id);
  return {
    bytes,
    bundle: parsed.bundle,
    sha256: createHash('sha256').update(bytes).digest(),
    incidentDigest,
    incidentModified: incident['modified'] as string,
    lineage: lineageOf(participantId, incident.id),
    warnings: parsed.warnings,
  };
}

/** The lineage of a participant's incident: the same for every version of it, and of nobody else's. */
export function lineageOf(participantId: string, incidentId: string): string {
  return uuidOfDigest(digest('lineage', participantId, incidentId), 8);
}

function requireOneIncident(bundle: StixBundle): StixObject {
  const incidents = new Map(
    bundle.objects.filter(({ type }) => type === 'incident').map((object) => [object.id, object]),
  );
  const [incident] = incidents.values();
  if (incidents.size === 1 && incident) return incident;
  const message = `Expected exactly one incident in the bundle; there are ${incidents.size}.`;
  const issues = [{ code: 'one-incident', pointer: '/objects', message }];
  throw new Problem('invalid-stix', 'The bundle was refused and nothing of it is stored.', issues);
}

function digest(...parts: string[]): Buffer {
  return createHash('sha256').update(parts.join('\n')).digest();
}
