import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { isAcceptable } from '@app/exchange';
import { Problem } from '@app/problem';
import { TAXII_MEDIA_TYPE } from '@app/stix';

/** Tells a client that takes no TAXII 2.1 so (section 1.6.8), rather than send what it cannot read. */
@Injectable()
export class TaxiiAcceptGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (isAcceptable(context.switchToHttp().getRequest<Request>().headers.accept)) return true;
    throw new Problem('not-acceptable', `This server speaks ${TAXII_MEDIA_TYPE}.`);
  }
}
