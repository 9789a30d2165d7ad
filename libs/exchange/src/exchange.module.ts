import { Module } from '@nestjs/common';
import { AccessModule } from '@app/access';
import { PublicationModule } from '@app/publication';
import { FeedService } from './feeds/feed.service';
import { DeliveryLedger } from './ledger/delivery-ledger';
import { RelayService } from './relay/relay.service';
import { PublicationWatch } from './streams/publication-watch';
import { SeededService } from './taxii/seeded.service';
import { TaxiiService } from './taxii/taxii.service';
import { WebhookCourier } from './webhooks/webhook-courier';
import { WebhookService } from './webhooks/webhook.service';

/** The protocols by which other tools subscribe. */
@Module({
  imports: [AccessModule, PublicationModule],
  providers: [
    FeedService,
    DeliveryLedger,
    PublicationWatch,
    TaxiiService,
    SeededService,
    WebhookService,
    WebhookCourier,
    RelayService,
  ],
  exports: [
    FeedService,
    DeliveryLedger,
    PublicationWatch,
    TaxiiService,
    SeededService,
    WebhookService,
    RelayService,
  ],
})
export class ExchangeModule {}
