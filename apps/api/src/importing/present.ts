import type { ImportedIncident } from '@app/importing';
import type { ImportOutcomeType, ImportedIncidentType } from './import.graphql';
import type { ImportOutcome } from './import.service';

/** One incident of a document as both doors tell it. */
export function presentIncident(incident: ImportedIncident): ImportedIncidentType {
  return fieldsOf(incident);
}

function fieldsOf(incident: ImportedIncident): ImportedFields {
  const { pointer, incidentId, bundle, counts, leftOut, leftOutCount, deadlines } = incident;
  return {
    pointer,
    incidentId: incidentId ?? null,
    bundle: bundle === undefined ? null : JSON.stringify(bundle),
    counts: Object.entries(counts).map(([type, count]) => ({ type, count })),
    leftOut: [...leftOut],
    leftOutCount,
    deadlines: deadlines.map(({ due, ...deadline }) => ({ ...deadline, due: due ?? null })),
  };
}

type ImportedFields = { [Name in keyof ImportedIncidentType]: ImportedIncidentType[Name] };

/** What came of one incident. */
export function presentOutcome({ incident, amended, submission, problem }: ImportOutcome): ImportOutcomeType {
  return {
    ...fieldsOf(incident),
    amended,
    submission: submission
      ? {
          id: submission.id,
          state: submission.state,
          sizeBytes: submission.sizeBytes,
          version: submission.version,
          receivedAt: submission.receivedAt,
          warnings: submission.warnings,
          sha256: submission.sha256.toString('hex'),
        }
      : null,
    problem: problem ? { code: problem.code, detail: problem.detail, issues: [...problem.issues] } : null,
  };
}
