import { Module } from '@nestjs/common';
import { PublicationService } from './publication.service';
import { ReleasedReader } from './released-reader';

/** The reading side of what may go out. */
@Module({ providers: [ReleasedReader, PublicationService], exports: [PublicationService, ReleasedReader] })
export class PublicationModule {}
