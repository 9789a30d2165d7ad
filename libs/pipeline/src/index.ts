export { diffCatalogues } from './catalogue-diff';
export type { CatalogueDiff } from './catalogue-diff';
export { previewOf } from './preview';
export { PipelineModule } from './pipeline.module';
export { forecastRemake, requestRemakeOfAll } from './remake-forecast';
export type { RemakeForecast } from './remake-forecast';
