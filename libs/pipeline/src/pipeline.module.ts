import { Module } from '@nestjs/common';
import { Vault } from '@app/submission';
import { PipelineKeys } from './pipeline-keys';
import { PipelineService } from './pipeline.service';
import { PipelineSteps } from './pipeline-steps';
import { PipelineWorker } from './pipeline-worker';

/** The worker's side: it holds the private key and takes every step. */
@Module({
  providers: [Vault, PipelineKeys, PipelineSteps, PipelineService, PipelineWorker],
  exports: [PipelineService],
})
export class PipelineModule {}
