import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@app/access';
import { AdjustmentService } from './adjustment.service';
import { DraftService } from './draft.service';
import { PreviewService } from './preview.service';
import { ImportIntake } from './import-intake.service';
import { BacklogService } from './backlog.service';
import { ReadbackService } from './readback.service';
import { Submission } from './submission.entity';
import { SubmissionRepository } from './submission.repository';
import { SubmissionService } from './submission.service';

/** The door side of what comes in: it seals, and cannot open. */
@Module({
  imports: [TypeOrmModule.forFeature([Submission]), AccessModule],
  providers: [
    SubmissionRepository,
    SubmissionService,
    ReadbackService,
    PreviewService,
    AdjustmentService,
    ImportIntake,
    BacklogService,
    DraftService,
  ],
  exports: [
    SubmissionRepository,
    SubmissionService,
    ReadbackService,
    PreviewService,
    AdjustmentService,
    ImportIntake,
    BacklogService,
    DraftService,
  ],
})
export class SubmissionModule {}
