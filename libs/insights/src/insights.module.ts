import { Module } from '@nestjs/common';
import { PublicationModule } from '@app/publication';
import { ExportsService } from './exports.service';
import { FrozenQueriesService } from './frozen-queries.service';
import { InsightsService } from './insights.service';
import { SupportersService } from './supporters.service';

/** Counts over what is released. */
@Module({
  imports: [PublicationModule],
  providers: [InsightsService, FrozenQueriesService, ExportsService, SupportersService],
  exports: [InsightsService, FrozenQueriesService, ExportsService, SupportersService],
})
export class InsightsModule {}
