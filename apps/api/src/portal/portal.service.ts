import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type GraphQLError, graphql } from 'graphql';
import { CONFIG, type Config } from '@app/config';
import { formatGraphqlError } from '../door/graphql-errors';
import { PortalBuild, type Send } from './portal-build';
import { portalDocument, portalPolicy } from './portal-document';

const NONCE_BYTES = 16;
const SCHEMES = ['light', 'dark', 'auto'] as const;
const SCHEME_COOKIE = /(?:^|;\s*)entente-theme=(light|dark|auto)(?:;|$)/;

/** A page as it is sent. */
export interface PortalAnswer {
  readonly status: number;
  readonly html: string;
  readonly language: string;
  readonly policy: string;
}

/** Renders pages as whoever asks may see them: all that is in them went through the doors of GraphQL. */
@Injectable()
export class PortalService {
  constructor(
    private readonly build: PortalBuild,
    private readonly schema: GraphQLSchemaHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The page at the address of a request. */
  async page(request: Request, response: Response): Promise<PortalAnswer> {
    const { renderPage, loadsOf } = this.build.get();
    const [, pathname = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.originalUrl) ?? [];
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    const scheme =
      SCHEMES.find((each) => each === SCHEME_COOKIE.exec(request.headers.cookie ?? '')?.[1]) ?? 'auto';
    const page = await renderPage({
      path: pathname,
      search,
      scheme,
      nonce,
      origin: this.config.publicUrl,
      send: this.asReader(request, response),
    });
    return {
      status: page.status,
      html: portalDocument({
        page,
        loads: loadsOf(page.sources),
        scheme,
        nonce,
        origin: this.config.publicUrl,
      }),
      language: page.language,
      policy: portalPolicy(nonce),
    };
  }

  /** GraphQL in this process, through the same guards and as the same viewer as over HTTP. */
  private asReader(req: Request, res: Response): Send {
    return async (source, variableValues) => {
      const { data, errors } = await graphql({
        schema: this.schema.schema,
        source,
        variableValues,
        contextValue: { req, res },
      });
      return {
        ...(data ? { data: JSON.parse(JSON.stringify(data)) as unknown } : {}),
        ...(errors
          ? { errors: errors.map((error: GraphQLError) => formatGraphqlError(error.toJSON(), error)) }
          : {}),
      };
    };
  }
}
