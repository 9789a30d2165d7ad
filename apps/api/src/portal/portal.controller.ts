import { constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import type { Viewer } from '@app/access';
import { Problem } from '@app/problem';
import { CurrentViewer, Public } from '../door/door.decorator';
import { PortalBuild } from './portal-build';
import { PortalService } from './portal.service';

const compress = promisify(gzip);
/** Addresses of doors for programs: what is not there is a Problem for them, and no page. */
const DOORS = /^\/(taxii2|feeds|graphql|documents|insights|imports|health|session|sessions|assets)(\/|\?|$)/;
const YEAR_SECONDS = 31_536_000;

/** The portal: its pages, rendered for whoever asks, and the files that they load. It comes after every other door. */
@Controller()
export class PortalController {
  constructor(
    private readonly portal: PortalService,
    private readonly build: PortalBuild,
  ) {}

  @Get('assets/:file')
  @Public('page')
  @SkipThrottle({ default: true })
  asset(@Param('file') name: string, @Req() request: Request, @Res() response: Response): void {
    const file = this.build.get().files.get(name);
    if (!file) throw new Problem('not-found', 'There is nothing at this address.');
    const isCompressed = request.acceptsEncodings('gzip') === 'gzip';
    const bytes = isCompressed ? file.compressed : file.bytes;
    if (isCompressed) response.setHeader('content-encoding', 'gzip');
    response
      .setHeader('content-type', file.type)
      .setHeader('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
      .setHeader('vary', 'accept-encoding')
      .setHeader('content-length', bytes.length)
      .end(bytes);
  }

  @Get(['', '*path'])
  @Public('page')
  async page(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const isNothing = DOORS.test(request.originalUrl) || !request.accepts('html');
    const page = isNothing ? undefined : await this.portal.page(request, response);
    // Programs are told in their own way that there is nothing; browsers say that they want a page.
    if (!page || (page.status === 404 && !request.headers.accept?.includes('text/html')))
      throw new Problem('not-found', 'There is nothing at this address.');
    const { status, html, language, policy } = page;
    const isPublic = viewer.kind === 'public';
    // What only some may read is not compressed beside what the address puts into the page (BREACH).
    const isCompressed = isPublic && request.acceptsEncodings('gzip') === 'gzip';
    if (isCompressed) response.setHeader('content-encoding', 'gzip');
    response
      .status(status)
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-language', language)
      .setHeader('content-security-policy', policy)
      .setHeader('cache-control', 'private, no-store')
      .setHeader('vary', 'accept-encoding, authorization, cookie')
      .end(isCompressed ? await compress(html, { level: constants.Z_BEST_SPEED }) : html);
  }
}
