import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Viewer } from '@app/access';
import {
  DeliveryLedger,
  FEED_LIMITS,
  type FeedEntry,
  FeedService,
  printMispEvent,
  printMispHashes,
  printMispManifest,
} from '@app/exchange';
import { Problem } from '@app/problem';
import { CurrentViewer, Public } from '../../door/door.decorator';
import { giveFile } from './give-file';

const EVENT_FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/;
const JSON_TYPE = 'application/json; charset=utf-8';

/** Each feed as a MISP feed: a manifest, a file for each event, and hashes by which values are found. */
@Controller('feeds/:feed/misp')
export class MispFeedController {
  constructor(
    private readonly feeds: FeedService,
    private readonly ledger: DeliveryLedger,
  ) {}

  /** The list says of each incident its name and labels: it is a reading of them, and kept as one. */
  @Get('manifest.json')
  @Public()
  async manifest(
    @CurrentViewer() viewer: Viewer,
    @Param('feed') feed: string,
    @Res() response: Response,
  ): Promise<void> {
    giveFile(viewer, response, JSON_TYPE, printMispManifest(await this.newest(viewer, feed)));
  }

  @Get('hashes.csv')
  @Public()
  async hashes(
    @CurrentViewer() viewer: Viewer,
    @Param('feed') feed: string,
    @Res() response: Response,
  ): Promise<void> {
    const body = printMispHashes(await this.newest(viewer, feed));
    giveFile(viewer, response, 'text/csv; charset=utf-8; header=absent', body);
  }

  @Get(':event')
  @Public()
  async event(
    @CurrentViewer() viewer: Viewer,
    @Param('feed') feed: string,
    @Param('event') file: string,
    @Res() response: Response,
  ): Promise<void> {
    const uuid = EVENT_FILE.exec(file)?.[1];
    if (!uuid) throw new Problem('not-found', 'There is nothing at this address.');
    const head = await this.feeds.head(viewer, feed);
    const entry = await this.feeds.entryOf(viewer, feed, `incident--${uuid}`);
    await this.ledger.recordEach(viewer, 'misp', head.id, [entry]);
    giveFile(viewer, response, JSON_TYPE, printMispEvent(entry));
  }

  private async newest(viewer: Viewer, feed: string): Promise<readonly FeedEntry[]> {
    const { head, entries } = await this.feeds.newest(viewer, feed, FEED_LIMITS.entriesMax);
    await this.ledger.recordEach(viewer, 'misp', head.id, entries);
    return entries;
  }
}
