export { PipelineModule } from './pipeline.module';
export { PipelineService, STEP_ATTEMPTS_MAX } from './pipeline.service';
export { release } from './release';
export type { ReleaseContext } from './release';
