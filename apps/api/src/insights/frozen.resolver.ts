import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import {
  type Dimension as DimensionName,
  FROZEN_FIGURES,
  FrozenQueriesService,
  type FrozenQuery,
  type FrozenQuestion,
} from '@app/insights';
import { CurrentViewer, Public, RequirePermission } from '../door/door.decorator';
import { filterOf } from '../reading/filter-of';
import { IncidentFilterInput } from '../reading/incident.graphql';
import { requireShort } from '../reading/present';
import { Dimension, FigureInput, FrozenAnswer, Reach } from './insights.graphql';

/** The doors to frozen questions. */
@Resolver()
export class FrozenResolver {
  constructor(private readonly frozen: FrozenQueriesService) {}

  @Mutation(() => ID, {
    description: 'Freezes a table: keeps its answer at a permanent address, of which this is the id.',
  })
  @RequirePermission('feed:read')
  freezeQuery(
    @CurrentViewer() viewer: Viewer,
    @Args('by', { type: () => [Dimension], description: 'Up to four dimensions.' }) by: DimensionName[],
    @Args('reach', { type: () => Reach, description: 'How far it looks.' }) reach: FrozenQuestion['reach'],
    @Args('filter', { type: () => IncidentFilterInput, nullable: true, description: 'Which incidents.' })
    filter?: IncidentFilterInput,
    @Args('label', {
      type: () => String,
      nullable: true,
      description: 'What to call it, 1 to 120 characters: read by everybody who may read it.',
    })
    label?: string,
    @Args('of', {
      type: () => FigureInput,
      nullable: true,
      description: 'What to freeze of these incidents: without it their counts.',
    })
    of?: FigureInput,
  ): Promise<string> {
    requireShort([label, of?.kind, of?.currency]);
    const asked = of && { figure: of.figure, kind: of.kind ?? undefined, currency: of.currency ?? undefined };
    return this.frozen.freeze(viewer, {
      filter: filterOf(filter),
      by,
      reach,
      of: asked,
      label: label ?? undefined,
    });
  }

  @Query(() => FrozenAnswer, {
    nullable: true,
    description: 'A frozen table by its id; null when it is hidden from you or not there.',
  })
  @Public()
  async frozenQuery(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Its permanent id.' }) id: string,
  ): Promise<FrozenAnswer | null> {
    requireShort([id]);
    const found = await this.frozen.find(viewer, id);
    return found ? presentFrozen(found) : null;
  }
}

function presentFrozen({ question, audienceKind, ...frozen }: FrozenQuery): FrozenAnswer {
  const shown = {
    ...frozen,
    label: question.label ?? null,
    audience: audienceKind,
    figure: question.of?.figure ?? FROZEN_FIGURES[0],
    kind: question.of?.kind ?? null,
    currency: question.of?.currency ?? null,
    filter: JSON.stringify(question.filter),
  };
  return shown as unknown as FrozenAnswer;
}
