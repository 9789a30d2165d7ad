import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '@app/access';
import {
  API_ROOT,
  DeliveryLedger,
  type Listing,
  TAXII_LIMITS,
  TaxiiService,
  parsePageRequest,
} from '@app/exchange';
import { TAXII_MEDIA_TYPE } from '@app/stix';
import { CurrentViewer, Public } from '../../door/door.decorator';
import { Authenticator } from '../../door/viewer-of';
import { TaxiiAcceptGuard } from './taxii-accept.guard';
import { answerTaxii } from './taxii-answer';

const DISCOVERED = {
  title: 'Entente',
  description: 'Cyber incidents, each redacted for its audience and tied to the principles that it breaks.',
  default: API_ROOT,
  api_roots: [API_ROOT],
};
const ROOT = {
  title: 'Entente',
  description: 'Feeds of incidents to read, and an inbox to submit to.',
  versions: [TAXII_MEDIA_TYPE],
  max_content_length: TAXII_LIMITS.contentBytesMax,
};

/** The reading doors of TAXII 2.1. What is posted and deleted, and what became of it, are doors of the inbox. */
@Controller('taxii2')
@UseGuards(TaxiiAcceptGuard)
export class TaxiiController {
  constructor(
    private readonly taxii: TaxiiService,
    private readonly ledger: DeliveryLedger,
    private readonly authenticator: Authenticator,
  ) {}

  /** Discovery, section 4.1. */
  @Get()
  @Public()
  discovery(@Req() request: Request, @Res() response: Response): Promise<void> {
    return answerTaxii(request, response, [JSON.stringify(DISCOVERED)], { keeping: 'public' });
  }

  /** The API root, section 4.2. */
  @Get('api')
  @Public()
  root(@Req() request: Request, @Res() response: Response): Promise<void> {
    return answerTaxii(request, response, [JSON.stringify(ROOT)], { keeping: 'public' });
  }

  /** The collections, section 5.1: a list of this viewer's own. */
  @Get('api/collections')
  @Public()
  async collections(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const collections = await this.taxii.collections(viewer);
    const keeping = viewer.kind === 'public' ? 'public' : 'private';
    await answerTaxii(request, response, [JSON.stringify({ collections })], { keeping });
  }

  /** One collection, section 5.2. */
  @Get('api/collections/:collection')
  @Public()
  async collection(
    @CurrentViewer() viewer: Viewer,
    @Param('collection') collection: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.taxii.collection(viewer, collection);
    const keeping = viewer.kind === 'public' ? 'public' : 'private';
    await answerTaxii(request, response, [JSON.stringify(record)], { keeping });
  }

  /** The manifest, section 5.3. */
  @Get('api/collections/:collection/manifest')
  @Public()
  manifest(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.page(viewer, request, response, 'manifest');
  }

  /** The objects, section 5.4. */
  @Get('api/collections/:collection/objects')
  @Public()
  objects(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.page(viewer, request, response, 'objects');
  }

  /** One object, section 5.6. */
  @Get('api/collections/:collection/objects/:object')
  @Public()
  object(@CurrentViewer() viewer: Viewer, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.page(viewer, request, response, 'object');
  }

  /** The versions of one object, section 5.8. */
  @Get('api/collections/:collection/objects/:object/versions')
  @Public()
  versions(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.page(viewer, request, response, 'versions');
  }

  private async page(viewer: Viewer, request: Request, response: Response, listing: Listing): Promise<void> {
    const { collection, object } = request.params as { collection: string; object?: string };
    const asked = parsePageRequest(request.originalUrl, listing);
    const beat = () => this.authenticator.beatOf(request);
    const page = await this.taxii.page(viewer, collection, listing, asked, { objectId: object, beat });
    await this.ledger.recordObjects(viewer, page.given);
    response.setHeader('x-taxii-date-added-first', page.first);
    response.setHeader('x-taxii-date-added-last', page.last);
    await answerTaxii(request, response, page.parts, { keeping: page.isPublic ? 'public' : 'private' });
  }
}
