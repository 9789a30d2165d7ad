import { Module } from '@nestjs/common';
import { PublicationModule } from '@app/publication';
import { DuplicateService } from './duplicate.service';
import { ReviewDesk } from './review-desk';
import { ReviewService } from './review.service';
import { ReviewSettler } from './review-settler';
import { ReviewWorker } from './review-worker';
import { StatementService } from './statement.service';

const DOORS = [ReviewService, ReviewDesk, StatementService, DuplicateService];

/** What the doors of reviewing ask. */
@Module({ imports: [PublicationModule], providers: DOORS, exports: DOORS })
export class ReviewModule {}

/** The worker's side: it alone changes findings and feeds. */
@Module({ providers: [ReviewSettler, ReviewWorker] })
export class ReviewWorkerModule {}
