import { Module } from '@nestjs/common';
import { PublicationModule } from '@app/publication';
import { InsightsService } from './insights.service';

/** Counts over what is released. */
@Module({ imports: [PublicationModule], providers: [InsightsService], exports: [InsightsService] })
export class InsightsModule {}
