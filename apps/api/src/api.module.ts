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
import { InsightsModule } from '@app/insights';
import { JobsModule } from '@app/jobs';
import { PublicationModule } from '@app/publication';
import { ReviewModule } from '@app/review';
import { SubmissionModule } from '@app/submission';
import { CommunityResolver } from './administering/community.resolver';
import { KeyResolver } from './administering/key.resolver';
import { ParticipantResolver } from './administering/participant.resolver';
import { DocumentController } from './documents/document.controller';
import { DocumentService } from './documents/document.service';
import { PdfPrinter } from './documents/pdf-printer.service';
import { DoorGuard } from './door/door.guard';
import { doorPlugin } from './door/door-plugin';
import { formatGraphqlError } from './door/graphql-errors';
import { HealthController } from './door/health.controller';
import { HttpProblemFilter } from './door/http-problem.filter';
import { QUERY_LIMITS } from './door/query-limits';
import { PREVIEW_LIMIT, RequestLimitGuard } from './door/request-limit.guard';
import { Authenticator } from './door/viewer-of';
import { ExportController } from './insights/export.controller';
import { FrozenResolver } from './insights/frozen.resolver';
import { InsightsResolver } from './insights/insights.resolver';
import { SupporterResolver } from './insights/supporter.resolver';
import { CollectionResolver } from './reading/collection.resolver';
import { IncidentResolver } from './reading/incident.resolver';
import { PrincipleResolver } from './reading/principle.resolver';
import { DuplicateResolver } from './reviewing/duplicate.resolver';
import { ReviewResolver } from './reviewing/review.resolver';
import { StatementResolver } from './reviewing/statement.resolver';
import { AdjustmentResolver } from './submitting/adjustment.resolver';
import { PreviewResolver } from './submitting/preview.resolver';
import { SubmissionResolver } from './submitting/submission.resolver';

const MINUTE_MS = 60_000;

/** The resolvers of every GraphQL door: plain classes, none of which inherits from another. */
export const RESOLVERS = [
  IncidentResolver,
  CollectionResolver,
  PrincipleResolver,
  InsightsResolver,
  FrozenResolver,
  SupporterResolver,
  ReviewResolver,
  StatementResolver,
  DuplicateResolver,
  SubmissionResolver,
  PreviewResolver,
  AdjustmentResolver,
  KeyResolver,
  ParticipantResolver,
  CommunityResolver,
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
        ThrottlerModule.forRoot({
          throttlers: [
            { ttl: MINUTE_MS, limit: config.requestsPerMinute },
            { name: PREVIEW_LIMIT, ttl: MINUTE_MS, limit: config.previewsPerMinute },
          ],
          setHeaders: false,
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
      controllers: [HealthController, DocumentController, ExportController],
      providers: [
        ...RESOLVERS,
        Authenticator,
        DocumentService,
        PdfPrinter,
        { provide: APP_GUARD, useClass: RequestLimitGuard },
        { provide: APP_GUARD, useClass: DoorGuard },
        { provide: APP_FILTER, useClass: HttpProblemFilter },
      ],
    };
  }
}
