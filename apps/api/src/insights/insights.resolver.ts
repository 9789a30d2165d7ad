import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { type Dimension as DimensionName, InsightsService, type Period as PeriodName } from '@app/insights';
import { CurrentViewer, Public } from '../door/door.decorator';
import { IncidentFilterInput } from '../reading/incident.graphql';
import { requireShort } from '../reading/present';
import { filterOf } from '../reading/filter-of';
import {
  AttributionDelay,
  Dimension,
  InsightAnswer,
  InsightPair,
  InsightTrend,
  MeasureSum,
  Period,
} from './insights.graphql';

const WHICH = { type: () => IncidentFilterInput, nullable: true, description: 'Which incidents.' } as const;

/** The doors to what is counted. */
@Resolver()
export class InsightsResolver {
  constructor(private readonly insights: InsightsService) {}

  @Query(() => InsightAnswer, {
    description:
      'Counts of the events that you may see, each once. Findings are of one catalogue: the Paris Call unless named.',
  })
  @Public()
  insightTable(
    @CurrentViewer() viewer: Viewer,
    @Args('by', { type: () => [Dimension], description: 'Up to four dimensions.' }) by: DimensionName[],
    @Args('coverage', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Whether reports and distinct reporters are counted as well.',
    })
    coverage: boolean,
    @Args('filter', WHICH) filter?: IncidentFilterInput,
  ): Promise<InsightAnswer> {
    return this.insights.table(viewer, { filter: filterOf(filter), by, coverage }) as Promise<InsightAnswer>;
  }

  @Query(() => InsightTrend, { description: 'Counts over time. Partial periods are marked.' })
  @Public()
  insightTrend(
    @CurrentViewer() viewer: Viewer,
    @Args('period', { type: () => Period, description: 'How long a period is.' }) period: PeriodName,
    @Args('by', { type: () => [Dimension], defaultValue: [], description: 'Up to three further dimensions.' })
    by: DimensionName[],
    @Args('filter', WHICH) filter?: IncidentFilterInput,
  ): Promise<InsightTrend> {
    return this.insights.trend(
      viewer,
      filterOf(filter),
      period,
      by,
    ) as Promise<unknown> as Promise<InsightTrend>;
  }

  @Query(() => [InsightPair], { description: 'How often two values of a dimension stand in one event.' })
  @Public()
  coOccurrence(
    @CurrentViewer() viewer: Viewer,
    @Args('of', { type: () => Dimension, description: 'Which dimension.' }) of: DimensionName,
    @Args('filter', WHICH) filter?: IncidentFilterInput,
  ): Promise<InsightPair[]> {
    return this.insights.pairs(viewer, filterOf(filter), of) as Promise<InsightPair[]>;
  }

  @Query(() => AttributionDelay, { description: 'The time from event to attribution.' })
  @Public()
  attributionDelay(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', WHICH) filter?: IncidentFilterInput,
  ): Promise<AttributionDelay> {
    return this.insights.delay(viewer, filterOf(filter)) as Promise<AttributionDelay>;
  }

  @Query(() => [MeasureSum], {
    description: 'Sums of a quantity over the events that you may see, such as patients by country and year.',
  })
  @Public()
  measureSums(
    @CurrentViewer() viewer: Viewer,
    @Args('kind', {
      type: () => String,
      description: 'Which quantity, such as `patients` or `outage-hours`.',
    })
    kind: string,
    @Args('by', { type: () => [Dimension], description: 'Up to four dimensions.' }) by: DimensionName[],
    @Args('currency', { type: () => String, nullable: true, description: 'Of money: ISO 4217.' })
    currency?: string,
    @Args('filter', WHICH) filter?: IncidentFilterInput,
  ): Promise<MeasureSum[]> {
    requireShort([kind, currency]);
    const of = { kind, by, currency: currency ?? undefined };
    return this.insights.measures(viewer, filterOf(filter), of) as Promise<MeasureSum[]>;
  }
}
