import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Viewer, actorOf, requireParticipant, requirePermission } from '@app/access';
import { recordAct } from '@app/audit';
import { type SharingTerms, audiencesOf } from '@app/marking';
import { SubmissionRepository, SubmissionService, type TermsInput } from '@app/submission';
import { INBOX_TERMS_DEFAULT } from './inbox-terms';

/** The terms of an inbox as their participant may read them. */
export interface InboxTerms {
  readonly terms: SharingTerms;
  /** The audiences that they name besides the public and all participants, such as `community:health`. */
  readonly audiences: readonly string[];
  /** Undefined where nothing was ever said. */
  readonly setAt: Date | undefined;
}

/** Under which terms incidents that come through a participant's inbox are shared. */
@Injectable()
export class InboxTermsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly submissions: SubmissionService,
    private readonly repository: SubmissionRepository,
  ) {}

  /** The terms of the viewer's own inbox. */
  async get(viewer: Viewer): Promise<InboxTerms> {
    requirePermission(viewer, 'submission:read');
    const rows: { terms: SharingTerms; set_at: Date }[] = await this.dataSource.query(
      'SELECT terms, set_at FROM inbox_terms WHERE participant_id = $1',
      [requireParticipant(viewer)],
    );
    const terms = rows[0]?.terms ?? INBOX_TERMS_DEFAULT;
    const labels = await this.repository.audienceLabels(audiencesOf(terms));
    const audiences = [...labels.values()].map(({ label }) => label).filter((label) => label.includes(':'));
    return { terms, audiences: audiences.sort(), setAt: rows[0]?.set_at };
  }

  /** Sets them, for incidents that are new from now on. @throws Problem `invalid-terms`. */
  async set(viewer: Viewer, input: TermsInput): Promise<InboxTerms> {
    requirePermission(viewer, 'submission:release');
    const participantId = requireParticipant(viewer);
    const terms = await this.submissions.agree(participantId, input);
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO inbox_terms (participant_id, terms) VALUES ($1, $2)
         ON CONFLICT (participant_id) DO UPDATE SET terms = excluded.terms, set_at = clock_timestamp()`,
        [participantId, JSON.stringify(terms)],
      );
      await recordAct(manager, { actor: actorOf(viewer), action: 'inbox.terms', subject: participantId });
    });
    return this.get(viewer);
  }
}
