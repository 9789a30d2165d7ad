import { Controller, Delete, Get, Next, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Viewer } from '@app/access';
import { SeededService, TaxiiService, inboxFor, parsePageRequest } from '@app/exchange';
import { Authenticated, CurrentViewer } from '../../door/door.decorator';
import { jsonBodyOf } from './request-body';
import { TaxiiAcceptGuard } from './taxii-accept.guard';
import { answerTaxii } from './taxii-answer';

/**
 * The writing doors of collections that were loaded for conformance. They stand on an instance for that alone, before
 * those of the inbox, and let pass what is not theirs.
 */
@Controller('taxii2/api')
@UseGuards(TaxiiAcceptGuard)
export class SeededController {
  constructor(
    private readonly taxii: TaxiiService,
    private readonly seeded: SeededService,
  ) {}

  /** Add objects, section 5.5. */
  @Post('collections/:collection/objects')
  @Authenticated()
  async add(
    @CurrentViewer() viewer: Viewer,
    @Param('collection') collection: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    if (isInbox(viewer, collection)) return next();
    const feed = await this.taxii.feed(viewer, collection);
    if (!feed.isSeeded) return next();
    const status = await this.seeded.add(viewer, feed, await jsonBodyOf(request));
    await answerTaxii(request, response, [status], { keeping: 'private', status: 202 });
  }

  /** What became of added objects, section 4.3. */
  @Get('status/:id')
  @Authenticated()
  async status(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    const status = await this.seeded.findStatus(viewer, id);
    if (status === undefined) return next();
    await answerTaxii(request, response, [status], { keeping: 'private' });
  }

  /** Delete an object, section 5.7. */
  @Delete('collections/:collection/objects/:object')
  @Authenticated()
  async remove(
    @CurrentViewer() viewer: Viewer,
    @Param('collection') collection: string,
    @Param('object') object: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    if (isInbox(viewer, collection)) return next();
    const feed = await this.taxii.feed(viewer, collection);
    if (!feed.isSeeded) return next();
    await this.seeded.remove(viewer, feed, object, parsePageRequest(request.originalUrl, 'object').filter);
    response.setHeader('cache-control', 'private, no-store');
    response.status(200).setHeader('content-length', 0).end();
  }
}

function isInbox(viewer: Viewer, idOrAlias: string): boolean {
  return inboxFor(viewer).some(({ id, alias }) => [id, alias].includes(idOrAlias));
}
