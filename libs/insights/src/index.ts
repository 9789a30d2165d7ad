export { DIMENSIONS } from './dimension';
export type { Dimension } from './dimension';
export type { DelayAnswer, MeasureRow, ValuePair } from './figures-query';
export { InsightsModule } from './insights.module';
export { InsightsService } from './insights.service';
export type { InsightTable, TableQuestion, TableRow } from './table-query';
export { PERIODS } from './trend';
export type { Period, Trend } from './trend';
