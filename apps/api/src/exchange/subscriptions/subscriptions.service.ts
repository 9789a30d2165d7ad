import type { IncomingMessage, Server } from 'node:http';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request } from 'express';
import {
  type DocumentNode,
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { formatGraphqlError } from '../../door/graphql-errors';
import { QUERY_LIMITS, checkQueryLimits } from '../../door/query-limits';
import { checkVariables } from '../../door/query-variables';

/** What one connection may do: characters of a message, and how long it may wait before it says who it is. */
const SOCKET_LIMITS = { messageBytesMax: 65_536, initMsMax: 10_000 } as const;
const PATH = '/graphql';
/** RFC 6455 section 7.4.1. */
const GOING_AWAY = 1001;

/**
 * Serves GraphQL subscriptions over WebSocket (the graphql-transport-ws protocol), and nothing but subscriptions: queries
 * have their own door. The key comes as `authorization` with the connection's first message.
 */
@Injectable()
export class SubscriptionsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private sockets: WebSocketServer | undefined;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    const { httpAdapter } = this.http;
    const { request: prototype } = httpAdapter.getInstance<{ request: Request }>();
    const server: Server = httpAdapter.getHttpServer();
    this.sockets = new WebSocketServer({ server, path: PATH, maxPayload: SOCKET_LIMITS.messageBytesMax });
    useServer<{ authorization?: unknown }, { request: IncomingMessage }>(
      {
        schema: this.schemas.schema,
        connectionInitWaitTimeout: SOCKET_LIMITS.initMsMax,
        onConnect: ({ connectionParams, extra: { request } }) => {
          const given = connectionParams?.authorization;
          if (typeof given === 'string') request.headers.authorization = given;
          Object.setPrototypeOf(Object.assign(request, { originalUrl: request.url }), prototype);
        },
        context: ({ extra: { request } }) => ({ req: request }),
        onSubscribe: (_context, _id, payload) => refusalOf(this.schemas.schema, payload),
        onError: (_context, _id, _payload, errors) => errors.map(told),
        onNext: (_context, _id, _payload, _args, result) =>
          result.errors ? { data: result.data ?? null, errors: result.errors.map(told) } : undefined,
      },
      this.sockets,
    );
  }

  /** An open socket would keep the server from closing. */
  beforeApplicationShutdown(): void {
    this.sockets?.clients.forEach((socket) => socket.close(GOING_AWAY));
    this.sockets?.close();
  }
}

/** Why an operation is not served here: not a subscription, over a limit, variables of a wrong type, or not to be read. */
function refusalOf(
  schema: GraphQLSchema,
  { query, variables, operationName }: SubscribePayload,
): GraphQLError[] | undefined {
  try {
    const document: DocumentNode = parse(query, { maxTokens: QUERY_LIMITS.tokensMax });
    checkQueryLimits(document, variables ?? {});
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
      checkVariables(schema, operation, variables ?? {});
      return undefined;
    }
    return [new GraphQLError('Only subscriptions are served here.', { extensions: { code: 'BAD_REQUEST' } })];
  } catch (error) {
    return error instanceof GraphQLError
      ? [
          new GraphQLError(error.message, {
            extensions: { code: error.extensions['code'] ?? 'GRAPHQL_PARSE_FAILED' },
          }),
        ]
      : [new GraphQLError('The operation cannot be read.')];
  }
}

function told(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  const formatted = error instanceof GraphQLError ? error.toJSON() : error;
  return formatGraphqlError(isOfTheQuery(error) ? asQueryError(formatted) : formatted, error);
}

/** An error of parsing or validating has places and no path: it repeats the query and the public schema only. */
function isOfTheQuery(error: GraphQLError | GraphQLFormattedError): boolean {
  return error.path === undefined && !(error instanceof GraphQLError && error.originalError);
}

function asQueryError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...formatted.extensions } };
}
