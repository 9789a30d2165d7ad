import { Controller, Delete, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '@app/access';
import { TaxiiService, inboxFor, parsePageRequest } from '@app/exchange';
import { InboxService } from '@app/intake';
import { Problem } from '@app/problem';
import { Authenticated, CurrentViewer } from '../../door/door.decorator';
import { TaxiiAcceptGuard } from '../taxii/taxii-accept.guard';
import { answerTaxii } from '../taxii/taxii-answer';
import { inboxBodyOf } from './inbox-body';

/** The writing doors of TAXII 2.1: what is posted here becomes submissions of the participant that posts it. */
@Controller('taxii2/api')
@UseGuards(TaxiiAcceptGuard)
export class InboxController {
  constructor(
    private readonly inbox: InboxService,
    private readonly taxii: TaxiiService,
  ) {}

  /** Add objects, section 5.5. */
  @Post('collections/:collection/objects')
  @Authenticated()
  async add(
    @CurrentViewer() viewer: Viewer,
    @Param('collection') collection: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.requireInbox(viewer, collection);
    const status = await this.inbox.add(viewer, await inboxBodyOf(request));
    await answerTaxii(request, response, [JSON.stringify(status)], { keeping: 'private', status: 202 });
  }

  /** What became of added objects, section 4.3. */
  @Get('status/:id')
  @Authenticated()
  async status(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const status = await this.inbox.status(viewer, id);
    await answerTaxii(request, response, [JSON.stringify(status)], { keeping: 'private' });
  }

  /** Delete an object, section 5.7: an incident is withdrawn, and what waits for one is deleted. */
  @Delete('collections/:collection/objects/:object')
  @Authenticated()
  async remove(
    @CurrentViewer() viewer: Viewer,
    @Param('collection') collection: string,
    @Param('object') object: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.requireInbox(viewer, collection);
    parsePageRequest(request.originalUrl, 'object');
    await this.inbox.remove(viewer, object);
    response.setHeader('cache-control', 'private, no-store');
    response.status(200).setHeader('content-length', 0).end();
  }

  /** @throws Problem `forbidden` for a feed that the viewer may read, `not-found` for everything else. */
  private async requireInbox(viewer: Viewer, collection: string): Promise<void> {
    if (inboxFor(viewer).some(({ id, alias }) => [id, alias].includes(collection))) return;
    await this.taxii.collection(viewer, collection);
    throw new Problem('forbidden', 'This collection can be read and not written to.');
  }
}
