import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PeopleService, SessionService, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem, toProblem } from '@app/problem';
import { CurrentViewer, Public } from '../door/door.decorator';
import { isFromOwnPage } from '../door/own-page';
import { SessionCookie } from '../door/session-cookie';
import { FailedSignIns } from './failed-sign-ins';
import { OidcService } from './oidc.service';
import { ownPath } from './own-path';
import { SealedCookie } from './sealed-cookie';
import { describeViewer } from './session-answer';
import { backWith, fieldsOf, goOn, isForm } from './session-form';

const NO_STORE = ['cache-control', 'private, no-store'] as const;
const FOUND = 303;
const CODE_LENGTH_MAX = 200;
const BACK = '/sign-in';
/** Of pages that one comes back to: what the cookie keeps has to fit into one. */
const BACK_LENGTH_MAX = 200;

/** What a sign-in by account failed by: the page says it in words. */
type FailedBy = 'browser' | 'provider' | 'account' | 'invitation';

/** Signing in by an account elsewhere, and what belongs to it: an invitation taken up, a key given in the session. */
@Controller('session')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    private readonly sessions: SessionService,
    private readonly people: PeopleService,
    private readonly cookies: SessionCookie,
    private readonly kept: SealedCookie,
    private readonly failed: FailedSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a browser to the provider of accounts; it comes back to `next`, or after a problem to `back`. */
  @Get('oidc')
  @Public('page')
  async begin(
    @Query('next') next: unknown,
    @Query('back') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    response.header(...NO_STORE);
    const path = ownPath(asked, BACK);
    const back = path.length > BACK_LENGTH_MAX ? BACK : path;
    try {
      const { address, underWay } = await this.oidc.begin();
      this.kept.write(response, 'oidc', { ...underWay, next: ownPath(next, '/'), back });
      response.redirect(FOUND, address);
    } catch (error) {
      const { code } = toProblem(error);
      if (code !== 'unavailable') throw error;
      response.redirect(FOUND, backWith({ next, back }, code, 'provider'));
    }
  }

  /** Where the provider sends it back: the session of whoever has the account, or of whom the kept invitation is for. */
  @Get('oidc/callback')
  @Public('page')
  async finish(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.header(...NO_STORE);
    const underWay = this.kept.read(request, 'oidc');
    const invitation = this.kept.read(request, 'invitation');
    this.kept.clear(response, 'oidc');
    this.kept.clear(response, 'invitation');
    let failedBy: FailedBy = 'browser';
    try {
      const { search, searchParams } = new URL(request.originalUrl, this.config.publicUrl);
      if (!underWay || searchParams.get('state') !== underWay.state)
        throw new Problem('unauthenticated', 'No such sign-in is under way in this browser.');
      failedBy = 'provider';
      const account = await this.oidc.finish(search, underWay);
      failedBy = invitation ? 'invitation' : 'account';
      const person = invitation
        ? await this.people.redeem(invitation.code, account)
        : await this.people.find(account);
      if (!person) throw new Problem('unauthenticated', 'This account is nobody here.');
      const { key } = await this.sessions.startFor(person, invitation?.code);
      await this.sessions.leave(viewer);
      this.cookies.write(response, key.token);
      response.redirect(FOUND, underWay.next);
    } catch (error) {
      const { code } = toProblem(error);
      if (code === 'internal') throw error;
      response.redirect(FOUND, backWith({ ...underWay }, code, failedBy));
    }
  }

  /** Keeps the code of an invitation in the browser, for the sign-in that comes next. It is looked at then. */
  @Post('invitation')
  @Public('page')
  async keepInvitation(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.header(...NO_STORE);
    const keep = async () => {
      this.requireOwnPage(request);
      const code = codeIn(fieldsOf(request)['code']);
      if (code.length === 0 || code.length > CODE_LENGTH_MAX)
        throw new Problem('invalid-input', 'There is no code.');
      this.kept.write(response, 'invitation', { code });
    };
    if (isForm(request)) return goOn(request, response, keep);
    await keep();
    response.status(204).end();
  }

  /** Who invites the holder of a code to what. It is not taken up, nor kept, by looking. */
  @Post('invitation/look')
  @Public('page')
  async look(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.header(...NO_STORE);
    this.requireOwnPage(request);
    const address = request.ip ?? '';
    this.failed.requireFew(address);
    const code = codeIn(fieldsOf(request)['code']);
    const invitation = await this.people.look(code).catch((error: unknown) => {
      if (toProblem(error).code === 'unauthenticated') this.failed.add(address);
      throw error;
    });
    response.status(200).json(invitation);
  }

  /** Gives a session an access key of the same holder, or the code of one's own invitation: from then on it can read back. */
  @Post('key')
  @Public()
  async prove(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.header(...NO_STORE);
    const prove = async (): Promise<Viewer> => {
      if (viewer.kind === 'public') throw new Problem('unauthenticated', 'This needs a session.');
      const address = request.ip ?? '';
      this.failed.requireFew(address);
      const key = codeIn(fieldsOf(request)['key']);
      const proven = await this.sessions.prove(viewer, key).catch((error: unknown) => {
        if (toProblem(error).code === 'unauthenticated') this.failed.add(address);
        throw error;
      });
      this.cookies.write(response, proven.key.token);
      return proven.viewer;
    };
    if (isForm(request)) return goOn(request, response, prove);
    response.status(201).json(await describeViewer(await prove(), this.sessions, this.oidc.name));
  }

  private requireOwnPage(request: Request): void {
    if (!isFromOwnPage(request, this.config.publicUrl))
      throw new Problem('forbidden', 'Signing in is for pages of this address alone.');
  }
}

/** A code, or that of a link which was pasted: what stands behind its `#`. Nothing where there is no text. */
function codeIn(given: unknown): string {
  return typeof given === 'string' ? given.slice(given.lastIndexOf('#') + 1).trim() : '';
}
