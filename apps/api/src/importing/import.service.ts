import { Injectable } from '@nestjs/common';
import { type Prover, type Viewer, requireParticipant, requirePermission } from '@app/access';
import {
  type ImportFormat,
  type ImportedIncident,
  IMPORT_LIMITS,
  importDocument,
  joinEarlier,
} from '@app/importing';
import { Problem, toProblem } from '@app/problem';
import { type StixBundle, parseBundle } from '@app/stix';
import {
  ImportIntake,
  ReadbackService,
  type Submission,
  SubmissionService,
  type TermsInput,
} from '@app/submission';

/** A document of another tool, as a submitter gives it. */
export interface ImportRequest {
  readonly format: ImportFormat;
  readonly content: string;
  /** UUIDs of the MISP sharing groups that the terms stand for. */
  readonly sharingGroups: readonly string[];
}

/** What came of one incident of a document: a submission, or why there is none. */
export interface ImportOutcome {
  readonly incident: ImportedIncident;
  readonly amended: boolean;
  readonly submission: Submission | undefined;
  readonly problem: Problem | undefined;
}

const SHARING_GROUPS_MAX = 100;

/** Takes in reports of other tools: mapped to STIX, then through the same checks and terms as any submission. */
@Injectable()
export class ImportService {
  constructor(
    private readonly intake: ImportIntake,
    private readonly submissions: SubmissionService,
    private readonly readback: ReadbackService,
  ) {}

  /** What a document would give; nothing is stored. @throws Problem `too-large`, `invalid-input`. */
  look(viewer: Viewer, request: ImportRequest): ImportedIncident[] {
    requirePermission(viewer, 'submission:create');
    return this.map(request);
  }

  /**
   * Submits each incident of a document, or amends it where it was submitted before. One that is refused costs the
   * others nothing.
   * @throws Problem `too-large`, `invalid-input` for the document, `invalid-terms` for the terms, before anything is stored.
   */
  async import(
    viewer: Viewer,
    prover: Prover,
    request: ImportRequest,
    terms: TermsInput,
  ): Promise<ImportOutcome[]> {
    requirePermission(viewer, 'submission:create');
    await this.submissions.agree(requireParticipant(viewer), terms);
    const outcomes: ImportOutcome[] = [];
    for (const [index, incident] of this.map(request).entries()) {
      const again = (revisedAt: string): ImportedIncident => this.map(request, revisedAt)[index]!;
      outcomes.push(await this.takeIn(viewer, prover, request.format, incident, again, terms));
    }
    return outcomes;
  }

  private map({ format, content, sharingGroups }: ImportRequest, revisedAt?: string): ImportedIncident[] {
    if (sharingGroups.length > SHARING_GROUPS_MAX)
      throw new Problem('invalid-input', `At most ${SHARING_GROUPS_MAX} sharing groups.`);
    return importDocument(format, content, {
      receivedAt: new Date().toISOString(),
      sharingGroups,
      revisedAt,
    });
  }

  private async takeIn(
    viewer: Viewer,
    prover: Prover,
    format: ImportFormat,
    incident: ImportedIncident,
    again: (revisedAt: string) => ImportedIncident,
    terms: TermsInput,
  ): Promise<ImportOutcome> {
    try {
      const { bundle, incidentId } = incident;
      if (bundle === undefined || incidentId === undefined)
        throw new Problem('invalid-input', 'There is no incident here that could be read.');
      const latest = await this.intake.findLatest(viewer, incidentId);
      const before =
        latest && format === 'form' && !incident.replacesEarlier
          ? await this.earlier(viewer, prover, latest)
          : undefined;
      let whole = withEarlier(incident, before);
      if (latest && this.intake.isUndated(latest, whole.bundle!))
        whole = withEarlier(again(laterThan(latest.incidentModified)), before);
      const taken = await this.intake.takeIn(viewer, latest, whole.bundle!, terms);
      return { incident: whole, ...taken, problem: undefined };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code === 'internal') throw error;
      return { incident, amended: false, submission: undefined, problem };
    }
  }

  /** What was said of the incident before, as a worker unseals it for its submitter. */
  private async earlier(viewer: Viewer, prover: Prover, latest: Submission): Promise<StixBundle | undefined> {
    const parsed = parseBundle(await this.readback.read(viewer, prover, latest.id));
    return parsed.ok ? parsed.bundle : undefined;
  }
}

function withEarlier(incident: ImportedIncident, before: StixBundle | undefined): ImportedIncident {
  if (before === undefined) return incident;
  const joined = joinEarlier(incident, before);
  if (joined) return joined;
  throw new Problem(
    'too-large',
    `With what earlier stages said, the incident is over ${IMPORT_LIMITS.objectsMax} objects.`,
  );
}

/** Now, or a moment after what is there, where that is dated ahead. */
function laterThan(time: string): string {
  const now = new Date();
  const after = new Date(Date.parse(time) + 1);
  return (after > now ? after : now).toISOString();
}
