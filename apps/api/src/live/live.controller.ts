import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '@app/access';
import { PublicationWatch } from '@app/exchange';
import { toProblem } from '@app/problem';
import { CurrentViewer, Public } from '../door/door.decorator';
import { Authenticator } from '../door/viewer-of';
import { openStream } from '../exchange/streams/open-stream';
import { dueEvents, parseMarks, printEvent, printMarks } from './live-event';
import { type Watched, parseWatched, requireLists } from './live-list';
import { LiveMarks, type Standings } from './live-marks.service';
import { LIVE_LIMITS, LivePlaces } from './live-places';

/** Tells a page which of the lists that it shows are others by now: their names, and nothing of what is in them. */
@Controller('session/live')
export class LiveController {
  constructor(
    private readonly marks: LiveMarks,
    private readonly watch: PublicationWatch,
    private readonly authenticator: Authenticator,
    private readonly places: LivePlaces,
  ) {}

  /**
   * Server-sent events over `lists`. Before each look rights are read again; a message leaves only when what this viewer
   * would be answered is another than before. `Last-Event-ID` or `after` goes on where a stream broke off. `closed` is
   * the last event of a stream whose viewer may watch no longer.
   */
  @Get()
  @Public()
  async live(
    @CurrentViewer() viewer: Viewer,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const watched = parseWatched(query);
    const place = this.places.take(readerOf(viewer, request));
    response.on('close', place.leave);
    const after = request.header('last-event-id') || query['after'];
    let known = parseMarks(typeof after === 'string' ? after : undefined);
    let beats: NodeJS.Timeout | undefined;
    try {
      for await (const standings of this.looks(viewer, watched, request, place.signal)) {
        if (!response.headersSent) {
          openStream(response);
          beats = setInterval(() => response.write(': still here\n\n'), LIVE_LIMITS.beatMs);
        }
        const due = dueEvents(known, standings);
        if (due) response.write(due);
        known = parseMarks(printMarks(standings));
      }
    } catch (error) {
      if (!response.headersSent) throw error;
      response.write(printEvent('closed', { code: toProblem(error).code }));
    } finally {
      clearInterval(beats);
      place.leave();
      if (response.headersSent) response.end();
    }
  }

  /** How the lists stand, again and again: after each publication, and at least so often. Rights are read before each. */
  private async *looks(
    viewer: Viewer,
    watched: Watched,
    request: Request,
    signal: AbortSignal,
  ): AsyncGenerator<Standings, void, void> {
    const lookMs = viewer.kind === 'public' ? LIVE_LIMITS.publicLookMsMax : LIVE_LIMITS.lookMsMax;
    for (let now = viewer; !signal.aborted; now = await this.authenticator.viewerAgain(request)) {
      const looking = new AbortController();
      const woken = this.watch.next(lookMs, AbortSignal.any([signal, looking.signal]));
      try {
        requireLists(now, watched.lists);
        yield await this.marks.of(now, watched);
        await woken;
      } finally {
        looking.abort();
      }
      await sleep(LIVE_LIMITS.gatherMs);
    }
  }
}

/** Whose streams are counted together: those of a key or session, or of an address. */
function readerOf(viewer: Viewer, { ip }: Request): string {
  return viewer.kind === 'public' ? `address ${ip ?? ''}` : `key ${viewer.keyId}`;
}
