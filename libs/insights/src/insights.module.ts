import { Module } from '@nestjs/common';
import { PublicationModule } from '@app/publication';
import { FrozenQueriesService } from './frozen-queries.service';
import { InsightsService } from './insights.service';

/** Counts over what is released. */
@Module({
  imports: [PublicationModule],
  providers: [InsightsService, FrozenQueriesService],
  exports: [InsightsService, FrozenQueriesService],
})
export class InsightsModule {}
