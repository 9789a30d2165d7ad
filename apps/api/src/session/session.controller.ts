import { Controller, Delete, Get, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SessionService, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { CurrentViewer, Public } from '../door/door.decorator';
import { isFromOwnPage } from '../door/own-page';
import { SessionCookie } from '../door/session-cookie';
import { FailedSignIns } from './failed-sign-ins';
import { type Fields, fieldsOf, goOn, isForm } from './session-form';
import { OidcService } from './oidc.service';
import { describeViewer } from './session-answer';

const NO_STORE = ['cache-control', 'private, no-store'] as const;
const ID = new ParseUUIDPipe({
  exceptionFactory: () => new Problem('not-found', 'There is no such session of yours.'),
});

/**
 * Signing in and out. A body of JSON is answered by JSON; a form, which works without scripts, by going on to `next`, or
 * after a problem back to `back`.
 */
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly cookies: SessionCookie,
    private readonly failed: FailedSignIns,
    private readonly oidc: OidcService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins a session of the access key in `key`. One that the browser had before ends. */
  @Post('session')
  @Public('page')
  async signIn(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.header(...NO_STORE);
    if (isForm(request)) return goOn(request, response, (fields) => this.begin(viewer, fields, response));
    const begun = await this.begin(viewer, fieldsOf(request), response);
    response.status(201).json(await describeViewer(begun, this.sessions, this.oidc.name));
  }

  /** Who is asking. A cookie that no longer counts is taken away, and its bearer is the public. */
  @Get('session')
  @Public('page')
  async show(@CurrentViewer() viewer: Viewer, @Res() response: Response): Promise<void> {
    response.header(...NO_STORE).json(await describeViewer(viewer, this.sessions, this.oidc.name));
  }

  /** Ends the session of the cookie. Without one there is nothing to end, and that is no error. */
  @Delete('session')
  @Public('page')
  async signOut(@CurrentViewer() viewer: Viewer, @Res() response: Response): Promise<void> {
    await this.leave(viewer, {}, response);
    response
      .status(204)
      .header(...NO_STORE)
      .end();
  }

  /** The same for a form; with `everywhere`, all sessions of the key. */
  @Post('session/end')
  @Public('page')
  signOutByForm(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.header(...NO_STORE);
    return goOn(request, response, (fields) => this.leave(viewer, fields, response));
  }

  /** The sessions of one's own key that go on, newest first. */
  @Get('sessions')
  @Public()
  async list(@CurrentViewer() viewer: Viewer, @Res() response: Response): Promise<void> {
    const sessions = await this.sessions.list(viewer);
    response.header(...NO_STORE).json({ sessions });
  }

  /** Ends all sessions of one's own key, this one among them. */
  @Delete('sessions')
  @Public()
  async signOutEverywhere(@CurrentViewer() viewer: Viewer, @Res() response: Response): Promise<void> {
    const ended = await this.sessions.endAll(viewer);
    this.cookies.clear(response);
    response.header(...NO_STORE).json({ ended });
  }

  /** Ends one session of one's own key. */
  @Delete('sessions/:id')
  @Public()
  async endOne(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID) id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.sessions.end(viewer, id);
    response
      .status(204)
      .header(...NO_STORE)
      .end();
  }

  private async begin(before: Viewer, { key }: Fields, response: Response): Promise<Viewer> {
    const { req } = response;
    this.requireOwnPage(req);
    const address = req.ip ?? '';
    this.failed.requireFew(address);
    const started = await this.sessions
      .start(typeof key === 'string' ? key.trim() : '')
      .catch((error: unknown) => {
        if (error instanceof Problem && error.code === 'unauthenticated') this.failed.add(address);
        throw error;
      });
    await this.sessions.leave(before);
    this.cookies.write(response, started.key.token);
    return started.viewer;
  }

  private async leave(viewer: Viewer, { everywhere }: Fields, response: Response): Promise<void> {
    this.requireOwnPage(response.req);
    if (everywhere && viewer.kind !== 'public') await this.sessions.endAll(viewer);
    else await this.sessions.leave(viewer);
    this.cookies.clear(response);
  }

  /** Signing in, too: or else another site could sign somebody in as itself. */
  private requireOwnPage(request: Request): void {
    if (!isFromOwnPage(request, this.config.publicUrl))
      throw new Problem('forbidden', 'Signing in and out is for pages of this address alone.');
  }
}
