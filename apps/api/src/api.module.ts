import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ThrottlerModule } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { AccessModule } from '@app/access';
import { type Config, ConfigModule } from '@app/config';
import { DatabaseModule } from '@app/database';
import { ExchangeModule } from '@app/exchange';
import { InsightsModule } from '@app/insights';
import { IntakeModule } from '@app/intake';
import { JobsModule } from '@app/jobs';
import { PublicationModule } from '@app/publication';
import { ReviewModule } from '@app/review';
import { SubmissionModule } from '@app/submission';
import { BacklogResolver } from './administering/backlog.resolver';
import { CommunityResolver } from './administering/community.resolver';
import { KeyResolver } from './administering/key.resolver';
import { PeopleResolver } from './administering/people.resolver';
import { ParticipantResolver } from './administering/participant.resolver';
import { RosterResolver } from './administering/roster.resolver';
import { DocumentController } from './documents/document.controller';
import { DocumentService } from './documents/document.service';
import { PdfPrinter } from './documents/pdf-printer.service';
import { DoorGuard } from './door/door.guard';
import { doorPlugin } from './door/door-plugin';
import { formatGraphqlError } from './door/graphql-errors';
import { HealthController } from './door/health.controller';
import { HttpProblemFilter } from './door/http-problem.filter';
import { QUERY_LIMITS } from './door/query-limits';
import { RequestCounter } from './door/request-counter';
import { PREVIEW_LIMIT, RequestLimitGuard } from './door/request-limit.guard';
import { SessionCookie } from './door/session-cookie';
import { Authenticator } from './door/viewer-of';
import { FeedController } from './exchange/feeds/feed.controller';
import { MispFeedController } from './exchange/feeds/misp-feed.controller';
import { StreamController } from './exchange/streams/stream.controller';
import { PullResolver } from './exchange/pull/pull.resolver';
import { WebhookResolver } from './exchange/webhooks/webhook.resolver';
import { RelayResolver } from './exchange/relay/relay.resolver';
import { EntryResolver } from './exchange/subscriptions/entry.resolver';
import { SubscriptionsService } from './exchange/subscriptions/subscriptions.service';
import { StreamPlaces } from './exchange/streams/stream-places';
import { SeededController } from './exchange/taxii/seeded.controller';
import { InboxController } from './exchange/inbox/inbox.controller';
import { TaxiiRestController } from './exchange/taxii/taxii-rest.controller';
import { TaxiiController } from './exchange/taxii/taxii.controller';
import { ImportController } from './importing/import.controller';
import { ImportResolver } from './importing/import.resolver';
import { ImportService } from './importing/import.service';
import { ExportController } from './insights/export.controller';
import { FrozenResolver } from './insights/frozen.resolver';
import { InsightsResolver } from './insights/insights.resolver';
import { SupporterResolver } from './insights/supporter.resolver';
import { LiveController } from './live/live.controller';
import { LiveMarks } from './live/live-marks.service';
import { LivePlaces } from './live/live-places';
import { PortalBuild } from './portal/portal-build';
import { PortalController } from './portal/portal.controller';
import { PortalService } from './portal/portal.service';
import { CollectionResolver } from './reading/collection.resolver';
import { IncidentResolver } from './reading/incident.resolver';
import { PrincipleResolver } from './reading/principle.resolver';
import { DuplicateResolver } from './reviewing/duplicate.resolver';
import { ReviewResolver } from './reviewing/review.resolver';
import { StatementResolver } from './reviewing/statement.resolver';
import { FailedSignIns } from './session/failed-sign-ins';
import { OidcController } from './session/oidc.controller';
import { OidcService } from './session/oidc.service';
import { SealedCookie } from './session/sealed-cookie';
import { SessionController } from './session/session.controller';
import { AdjustmentResolver } from './submitting/adjustment.resolver';
import { DraftResolver } from './submitting/draft.resolver';
import { InboxResolver } from './submitting/inbox.resolver';
import { PreviewResolver } from './submitting/preview.resolver';
import { RecognitionResolver } from './submitting/recognition.resolver';
import { SubmissionResolver } from './submitting/submission.resolver';

const MINUTE_MS = 60_000;

/** The resolvers of every GraphQL door: plain classes, none of which inherits from another. */
export const RESOLVERS = [
  IncidentResolver,
  CollectionResolver,
  WebhookResolver,
  PullResolver,
  EntryResolver,
  RelayResolver,
  PrincipleResolver,
  InsightsResolver,
  FrozenResolver,
  SupporterResolver,
  ReviewResolver,
  StatementResolver,
  DuplicateResolver,
  SubmissionResolver,
  DraftResolver,
  InboxResolver,
  PreviewResolver,
  RecognitionResolver,
  AdjustmentResolver,
  ImportResolver,
  KeyResolver,
  ParticipantResolver,
  PeopleResolver,
  CommunityResolver,
  RosterResolver,
  BacklogResolver,
];

const PLUGINS = [
  doorPlugin(),
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
];

/** The api: every door, none of which can open what is sealed. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.for('api', { reading: true }),
        JobsModule.for('api'),
        AccessModule,
        SubmissionModule,
        PublicationModule,
        InsightsModule,
        ReviewModule,
        ExchangeModule,
        IntakeModule,
        ThrottlerModule.forRoot({
          throttlers: [
            { ttl: MINUTE_MS, limit: config.requestsPerMinute },
            { name: PREVIEW_LIMIT, ttl: MINUTE_MS, limit: config.previewsPerMinute },
          ],
          setHeaders: false,
          storage: new RequestCounter(),
        }),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          playground: false,
          introspection: true,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: false,
          parseOptions: { maxTokens: QUERY_LIMITS.tokensMax },
          plugins: PLUGINS as unknown as NonNullable<ApolloDriverConfig['plugins']>,
          formatError: formatGraphqlError,
          context: ({ req, res }: { req: Request; res: Response }) => ({ req, res }),
        }),
      ],
      controllers: [
        HealthController,
        SessionController,
        LiveController,
        OidcController,
        DocumentController,
        ExportController,
        ImportController,
        FeedController,
        StreamController,
        MispFeedController,
        TaxiiController,
        ...(config.conformance ? [SeededController] : []),
        InboxController,
        TaxiiRestController,
        PortalController,
      ],
      providers: [
        ...RESOLVERS,
        Authenticator,
        SessionCookie,
        FailedSignIns,
        OidcService,
        SealedCookie,
        DocumentService,
        ImportService,
        PdfPrinter,
        PortalBuild,
        PortalService,
        StreamPlaces,
        LivePlaces,
        LiveMarks,
        SubscriptionsService,
        { provide: APP_GUARD, useClass: RequestLimitGuard },
        { provide: APP_GUARD, useClass: DoorGuard },
        { provide: APP_FILTER, useClass: HttpProblemFilter },
      ],
    };
  }
}
