import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/access';
import { type IncidentFilter, ReleasedReader } from '@app/publication';
import type { Dimension } from './dimension';
import {
  type DelayAnswer,
  type MeasureRow,
  type ValuePair,
  delayOf,
  measuresOf,
  pairsOf,
} from './figures-query';
import { type InsightTable, type TableQuestion, tableOf } from './table-query';
import { type Period, type Trend, trendOf } from './trend';

/** What policy desks ask of everything in their sight. All of it is answered as the viewer, by the database's own policy. */
@Injectable()
export class InsightsService {
  constructor(private readonly reader: ReleasedReader) {}

  /** A table of counts. */
  table(viewer: Viewer, question: TableQuestion): Promise<InsightTable> {
    return this.reader.read(viewer, (query) => tableOf(query, question));
  }

  /** Counts over time, period by period. */
  async trend(
    viewer: Viewer,
    filter: IncidentFilter,
    period: Period,
    by: readonly Dimension[],
  ): Promise<Trend> {
    const table = await this.table(viewer, { filter, by: [period, ...by], coverage: false });
    return trendOf(table, period, { now: new Date(), from: filter.occurredFrom, to: filter.occurredTo });
  }

  /** How often two values of a dimension stand in one event. */
  async pairs(viewer: Viewer, filter: IncidentFilter, of: Dimension): Promise<readonly ValuePair[]> {
    return (await this.reader.read(viewer, (query) => pairsOf(query, filter, of))).rows;
  }

  /** The time from event to attribution. */
  delay(viewer: Viewer, filter: IncidentFilter): Promise<DelayAnswer> {
    return this.reader.read(viewer, (query) => delayOf(query, filter));
  }

  /** Sums of a quantity. */
  async measures(
    viewer: Viewer,
    filter: IncidentFilter,
    of: { readonly kind: string; readonly currency?: string | undefined; readonly by: readonly Dimension[] },
  ): Promise<readonly MeasureRow[]> {
    return (await this.reader.read(viewer, (query) => measuresOf(query, filter, of))).rows;
  }
}
