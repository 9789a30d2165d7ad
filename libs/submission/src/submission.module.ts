import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@app/access';
import { ReadbackService } from './readback.service';
import { Submission } from './submission.entity';
import { SubmissionRepository } from './submission.repository';
import { SubmissionService } from './submission.service';

/** The door side of what comes in: it seals, and cannot open. */
@Module({
  imports: [TypeOrmModule.forFeature([Submission]), AccessModule],
  providers: [SubmissionRepository, SubmissionService, ReadbackService],
  exports: [SubmissionService, ReadbackService],
})
export class SubmissionModule {}
