import { Module } from '@nestjs/common';
import { AdjustmentDesk, Adjustments, DraftShelf, ReadbackDesk, Vault } from '@app/submission';
import { PipelineKeys } from './pipeline-keys';
import { PipelineService } from './pipeline.service';
import { PipelineSteps } from './pipeline-steps';
import { PipelineWorker } from './pipeline-worker';
import { Pseudonyms } from './pseudonyms';
import { RemakeService } from './remake.service';
import { RenditionMaker } from './rendition-maker';
import { RULES_VERSION, Rules } from './rules';
import { rulesVersion } from './rules-version';
import { SubmitterDesk } from './submitter-desk';
import { WhatIsOut } from './what-is-out';

/** The worker's side: it holds the private key and takes every step. */
@Module({
  providers: [
    Vault,
    DraftShelf,
    Adjustments,
    AdjustmentDesk,
    ReadbackDesk,
    PipelineKeys,
    { provide: RULES_VERSION, useFactory: () => rulesVersion() },
    Rules,
    Pseudonyms,
    RenditionMaker,
    WhatIsOut,
    PipelineSteps,
    PipelineService,
    SubmitterDesk,
    RemakeService,
    PipelineWorker,
  ],
  exports: [PipelineService],
})
export class PipelineModule {}
