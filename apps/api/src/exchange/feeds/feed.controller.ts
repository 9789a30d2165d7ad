import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import {
  DeliveryLedger,
  type FeedAddresses,
  type FeedPage,
  FeedService,
  printAtom,
  printIncidentsCsv,
  printIndicatorsCsv,
  printJsonFeed,
  printJsonLines,
} from '@app/exchange';
import { CurrentViewer, Public } from '../../door/door.decorator';
import { FEED_FORMATS, type FeedFormat, type FeedRequest, parseFeedRequest } from './feed-request';
import { giveFile } from './give-file';

const PRINTERS: Readonly<Record<FeedFormat, (page: FeedPage, addresses: FeedAddresses) => string>> = {
  csv: ({ entries }) => printIncidentsCsv(entries),
  'indicators.csv': ({ entries }) => printIndicatorsCsv(entries),
  jsonl: ({ entries }) => printJsonLines(entries),
  json: ({ head, entries }, addresses) => printJsonFeed(head, entries, addresses),
  atom: ({ head, entries }, addresses) => printAtom(head, entries, addresses),
};

/** The doors to each feed as a file: for spreadsheets, scripts, SIEMs and readers of news. */
@Controller('feeds')
export class FeedController {
  constructor(
    private readonly feeds: FeedService,
    private readonly ledger: DeliveryLedger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':file')
  @Public()
  async feed(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseFeedRequest(file, query);
    const page = await this.pageFor(viewer, asked);
    const addresses = this.addressesOf(request, asked, page);
    if (addresses.next !== undefined) response.setHeader('link', `<${addresses.next}>; rel="next"`);
    if (page.last !== undefined) response.setHeader('x-entente-cursor', page.last);
    giveFile(viewer, response, FEED_FORMATS[asked.format], PRINTERS[asked.format](page, addresses));
  }

  /** The page, written down as given before it is. */
  private async pageFor(viewer: Viewer, asked: FeedRequest): Promise<FeedPage> {
    const { feed, most, cursor, addedAfter, isNewest } = asked;
    if (isNewest) {
      const page = await this.feeds.newest(viewer, feed, most);
      await this.ledger.recordEach(viewer, 'file', page.head.id, page.entries);
      return page;
    }
    const page = await this.feeds.page(viewer, feed, { cursor, addedAfter }, most);
    await this.ledger.recordPage(viewer, 'file', page.head.id, page.entries);
    return page;
  }

  private addressesOf({ path }: Request, { most }: FeedRequest, page: FeedPage): FeedAddresses {
    const at = (address: string) => new URL(address, this.config.publicUrl).href;
    const next =
      page.hasNext && page.last !== undefined ? `${path}?limit=${most}&after=${page.last}` : undefined;
    return {
      home: at('/'),
      self: at(path),
      next: next === undefined ? undefined : at(next),
      incident: (id) => at(`/documents/incidents/${id}/brief`),
    };
  }
}
