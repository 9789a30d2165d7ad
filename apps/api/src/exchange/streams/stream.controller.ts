import { once } from 'node:events';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '@app/access';
import {
  DeliveryLedger,
  type FeedEntry,
  FeedService,
  PublicationWatch,
  STREAM_LIMITS,
  entryLine,
  followFeed,
} from '@app/exchange';
import { toProblem } from '@app/problem';
import { CurrentViewer, Public } from '../../door/door.decorator';
import { Authenticator } from '../../door/viewer-of';
import { textsOf } from '../feeds/feed-request';
import { openStream } from './open-stream';
import { StreamPlaces } from './stream-places';

/** Each feed as server-sent events (WHATWG HTML section 9.2): what is out already, then what comes. */
@Controller('feeds/:feed/stream')
export class StreamController {
  constructor(
    private readonly feeds: FeedService,
    private readonly watch: PublicationWatch,
    private readonly ledger: DeliveryLedger,
    private readonly authenticator: Authenticator,
    private readonly places: StreamPlaces,
  ) {}

  /**
   * One event for each entry: `id` is the cursor after it, with which `Last-Event-ID` or `after` goes on; `event` is
   * `published` or `revoked`; `data` is the line of the feed's JSON lines. `closed` is the last event of a stream whose
   * reader may read no longer. The comment that is a sign of life comes by a clock of its own: what is published for
   * others wakes a stream too, and must not be heard in it.
   */
  @Get()
  @Public()
  async stream(
    @CurrentViewer() viewer: Viewer,
    @Param('feed') feed: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const after = request.header('last-event-id') || textsOf(query, ['after']).after;
    const { head } = await this.feeds.page(viewer, feed, { cursor: after }, 1);
    const place = this.places.take(viewer.kind === 'participant' ? viewer.participantId : (request.ip ?? ''));
    response.on('close', place.leave);
    openStream(response);
    const beats = setInterval(() => response.write(': still here\n\n'), STREAM_LIMITS.beatMs);
    try {
      const following = {
        viewer: () => this.authenticator.viewerAgain(request),
        feed: head.id,
        after,
        signal: place.signal,
      };
      for await (const entry of followFeed(this.feeds, this.watch, following)) {
        await this.ledger.recordEach(viewer, 'stream', head.id, [entry]);
        if (!response.write(printEvent(entry))) await drained(response, place.signal);
      }
    } catch (error) {
      response.write(`event: closed\ndata: ${JSON.stringify({ code: toProblem(error).code })}\n\n`);
    } finally {
      clearInterval(beats);
      place.leave();
      response.end();
    }
  }
}

function printEvent(entry: FeedEntry): string {
  return `id: ${entry.cursor}\nevent: ${entry.kind}\ndata: ${entryLine(entry)}\n\n`;
}

/** A reader that takes nothing for so long is let go: it comes back with the id of the last event that it has. */
async function drained(response: Response, signal: AbortSignal): Promise<void> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(STREAM_LIMITS.stalledMsMax)]);
  await once(response, 'drain', { signal: either });
}
