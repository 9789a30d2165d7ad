import { Module } from '@nestjs/common';
import { CollectionDefinitionService } from './collection-definition.service';
import { CollectionWorker } from './collection-worker';
import { PublicationService } from './publication.service';
import { ReleasedReader } from './released-reader';

/** The reading side of what may go out. */
@Module({
  providers: [ReleasedReader, PublicationService, CollectionDefinitionService],
  exports: [PublicationService, ReleasedReader, CollectionDefinitionService],
})
export class PublicationModule {}

/** The worker's side: it fills the collections that were defined after something went out. */
@Module({ providers: [CollectionWorker] })
export class PublicationWorkerModule {}
