import { All, Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { methodsAt } from '@app/exchange';
import { Problem } from '@app/problem';
import { Public } from '../../door/door.decorator';

/** All that no door of TAXII takes. It stands behind every other controller below `/taxii2`. */
@Controller('taxii2')
export class TaxiiRestController {
  /** A method that an address does not have (405 with Allow, RFC 9110 section 15.5.6), or an address that is none. */
  @All('{*rest}')
  @Public()
  refuse(@Req() request: Request, @Res() response: Response): void {
    const methods = methodsAt(request.path);
    // Where a door takes the method, it has let the request pass: there is nothing of that name.
    if (!methods || methods.includes(request.method))
      throw new Problem('not-found', 'There is nothing at this address.');
    response.setHeader('allow', methods.join(', '));
    throw new Problem('method-not-allowed', `This address takes ${methods.join(', ')}.`);
  }
}
