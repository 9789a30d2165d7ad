import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Prover, type Viewer } from '@app/access';
import { DeliveryLedger } from '@app/exchange';
import { type Audience, audiencesOf, releaseOf } from '@app/marking';
import { Problem } from '@app/problem';
import { ReadbackService, type Submission, SubmissionService } from '@app/submission';
import { DeliveryReportType } from '../exchange/ledger/delivery.graphql';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import {
  RenditionListingType,
  SharingTermsInput,
  StateChange,
  SubmissionDetails,
  SubmissionPage,
  SubmissionReceipt,
  SubmissionTermsType,
  type TlpLabel,
} from './submission.graphql';
import { isUuid, requireSubmissionId, toTerms } from './submission-input';

const REASON_LENGTH_MAX = 500;
const STIX_BUNDLE = 'A STIX 2.1 bundle with one incident, as JSON text.';

/** The doors for submitters. */
@Resolver(() => SubmissionDetails)
export class SubmissionResolver {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly readback: ReadbackService,
    private readonly ledger: DeliveryLedger,
  ) {}

  @Mutation(() => SubmissionReceipt, {
    description: 'Submit one incident. The same bundle again gives the same receipt.',
  })
  @RequirePermission('submission:create')
  async submitIncident(
    @CurrentViewer() viewer: Viewer,
    @Args('bundle', { description: STIX_BUNDLE }) bundle: string,
    @Args('terms', { description: 'Under which terms it is shared.' }) terms: SharingTermsInput,
  ): Promise<SubmissionReceipt> {
    return present(await this.submissions.submit(viewer, bundle, toTerms(terms)));
  }

  @Mutation(() => SubmissionReceipt, {
    description: 'Supersede a submission of yours by a later version of the same incident.',
  })
  @RequirePermission('submission:create')
  async amendIncident(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
    @Args('bundle', { description: STIX_BUNDLE }) bundle: string,
    @Args('terms', { description: 'Under which terms it is shared from now on.' }) terms: SharingTermsInput,
  ): Promise<SubmissionReceipt> {
    return present(await this.submissions.amend(viewer, requireSubmissionId(id), bundle, toTerms(terms)));
  }

  @Mutation(() => SubmissionReceipt, {
    description: 'Withdraw an incident of yours: revoked in every feed that had it, and erased everywhere.',
  })
  @RequirePermission('submission:release')
  async withdrawIncident(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
    @Args('reason', { type: () => String, nullable: true, description: 'Why, for your own record.' })
    reason?: string,
  ): Promise<SubmissionReceipt> {
    if ((reason ?? '').length > REASON_LENGTH_MAX)
      throw new Problem('invalid-input', `A reason has at most ${REASON_LENGTH_MAX} characters.`);
    return present(await this.submissions.withdraw(viewer, requireSubmissionId(id), reason ?? undefined));
  }

  @Mutation(() => SubmissionReceipt, {
    description: 'Let the rendition that waits for you go out to its audience.',
  })
  @RequirePermission('submission:release')
  async releaseIncident(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
    @Args('audience', { type: () => String, defaultValue: 'public', description: 'The audience that waits.' })
    audience: string,
  ): Promise<SubmissionReceipt> {
    return present(await this.submissions.release(viewer, requireSubmissionId(id), audience));
  }

  @Mutation(() => SubmissionReceipt, { description: 'Try a failed submission of yours again.' })
  @RequirePermission('submission:create')
  async retrySubmission(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
  ): Promise<SubmissionReceipt> {
    return present(await this.submissions.retry(viewer, requireSubmissionId(id)));
  }

  @Query(() => SubmissionDetails, { description: 'A submission of yours.' })
  @RequirePermission('submission:read')
  async submission(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
  ): Promise<SubmissionDetails> {
    return present(await this.submissions.getOwn(viewer, requireSubmissionId(id)));
  }

  @Query(() => SubmissionDetails, {
    nullable: true,
    description: 'The latest version of an incident that you submitted; null where you never did.',
  })
  @RequirePermission('submission:read')
  async submissionOf(
    @CurrentViewer() viewer: Viewer,
    @Args('incidentId', { type: () => ID, description: 'The STIX id of the incident in your bundle.' })
    incidentId: string,
  ): Promise<SubmissionDetails | null> {
    const found = await this.submissions.findOwnOf(viewer, incidentId);
    return found ? present(found) : null;
  }

  @Query(() => SubmissionPage, { name: 'submissions', description: 'Your submissions, newest first.' })
  @RequirePermission('submission:read')
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'A cursor that an earlier page gave.' })
    after?: string,
  ): Promise<SubmissionPage> {
    const rows = await this.submissions.listOwn(
      viewer,
      Math.max(1, first),
      after ? parseAfter(after) : undefined,
    );
    const last = rows.length === first ? rows.at(-1) : undefined;
    return {
      nodes: rows.map(present),
      endCursor: last ? `${last.receivedAt.toISOString()}_${last.id}` : null,
    };
  }

  @ResolveField(() => [StateChange], { description: 'The states that it went through.' })
  async history(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: SubmissionDetails,
  ): Promise<StateChange[]> {
    return this.submissions.history(await this.submissions.getOwn(viewer, id));
  }

  @ResolveField(() => [RenditionListingType], { description: 'Which renditions came of it.' })
  async renditions(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: SubmissionDetails,
  ): Promise<RenditionListingType[]> {
    return this.submissions.renditions(await this.submissions.getOwn(viewer, id));
  }

  @ResolveField(() => SubmissionTermsType, { description: 'Under which terms it is shared.' })
  async terms(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: SubmissionDetails,
  ): Promise<SubmissionTermsType> {
    const own = await this.submissions.getOwn(viewer, id);
    const { terms, labels } = await this.submissions.termsOf(own);
    const audiences = audiencesOf(terms);
    const labelled = (some: readonly Audience[]) => some.map(({ key }) => labels.get(key) ?? key);
    return {
      defaultTlp: terms.defaultTlp as TlpLabel,
      floorTlp: terms.floorTlp as TlpLabel,
      audiences: labelled(audiences),
      waiting: labelled(audiences.filter((each) => releaseOf(terms, each) === 'on-release')),
      nameVictim: terms.nameVictim,
      nameReporter: terms.nameReporter,
      pseudonyms: terms.pseudonyms ?? true,
    };
  }

  @ResolveField(() => DeliveryReportType, {
    description: 'Who received the incident, in all its versions, and who has got its withdrawal.',
  })
  async deliveries(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: SubmissionDetails,
  ): Promise<DeliveryReportType> {
    const { named, counted } = await this.ledger.report(
      viewer,
      (await this.submissions.getOwn(viewer, id)).lineage,
    );
    return { named: [...named], counted: [...counted] };
  }

  @ResolveField(() => String, {
    description: 'The bundle as it was received, byte for byte. A worker unseals it for this answer.',
  })
  async bundle(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Parent() { id }: SubmissionDetails,
  ): Promise<string> {
    return this.readback.read(viewer, prover, id);
  }
}

function present(row: Submission): SubmissionDetails {
  const { id, state, sizeBytes, version, receivedAt, warnings, failure } = row;
  return { id, state, sizeBytes, version, receivedAt, warnings, failure, sha256: row.sha256.toString('hex') };
}

function parseAfter(cursor: string): { receivedAt: string; id: string } {
  const [receivedAt = '', id = ''] = cursor.split('_');
  if (Number.isNaN(Date.parse(receivedAt)) || !isUuid(id))
    throw new Problem('invalid-input', 'The cursor is not valid.');
  return { receivedAt: new Date(receivedAt).toISOString(), id };
}
