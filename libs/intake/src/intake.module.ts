import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@app/access';
import { Submission, SubmissionModule, SubmissionRepository, Vault } from '@app/submission';
import { InboxAssembler } from './inbox/inbox-assembler';
import { InboxNames } from './inbox/inbox-names';
import { InboxTermsService } from './inbox/inbox-terms.service';
import { InboxWorker } from './inbox/inbox-worker';
import { InboxRepository } from './inbox/inbox.repository';
import { InboxService } from './inbox/inbox.service';
import { IncidentAssembler } from './inbox/incident-assembler';
import { KnownIncidents } from './inbox/known-incidents';
import { TargetFinder } from './inbox/target-finder';
import { WaitingIntake } from './inbox/waiting-intake';
import { PullCourier } from './pull/pull-courier';
import { PullSifter } from './pull/pull-sifter';
import { PullService } from './pull/pull.service';

/** The api's side: what comes in by TAXII or is pulled, sealed as it came. */
@Module({
  imports: [AccessModule, SubmissionModule],
  providers: [
    InboxNames,
    InboxRepository,
    WaitingIntake,
    InboxService,
    InboxTermsService,
    PullService,
    PullCourier,
  ],
  exports: [InboxService, InboxTermsService, PullService],
})
export class IntakeModule {}

/** The worker's side: it alone opens what waits in an inbox. */
@Module({
  imports: [TypeOrmModule.forFeature([Submission])],
  providers: [
    Vault,
    SubmissionRepository,
    KnownIncidents,
    IncidentAssembler,
    TargetFinder,
    PullSifter,
    InboxAssembler,
    InboxWorker,
  ],
})
export class IntakeWorkerModule {}
