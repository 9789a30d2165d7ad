import { Body, Controller, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { Prover, type Viewer } from '@app/access';
import { Problem } from '@app/problem';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import { PreviewLimitGuard } from '../door/preview-limit.guard';
import { ImportService } from './import.service';
import { parseImportQuery, requireFormat } from './import-request';
import { presentIncident, presentOutcome } from './present';

const STATUS = { ok: 200, created: 201, some: 207, none: 422 } as const;

/** The doors for reports in the formats of other tools over plain HTTP: the document is the body, the terms the address. */
@Controller('imports')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Post(':format')
  @RequirePermission('submission:create')
  async take(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Param('format') name: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const format = requireFormat(name);
    const { terms, sharingGroups } = parseImportQuery(query, { isTlpRequired: true });
    const request = { format, content: requireContent(body), sharingGroups };
    const outcomes = (await this.imports.import(viewer, prover, request, terms)).map(presentOutcome);
    const taken = outcomes.filter(({ problem }) => problem === null).length;
    const some = taken === 0 ? STATUS.none : STATUS.some;
    send(response, taken === outcomes.length ? STATUS.created : some, outcomes);
  }

  @Post(':format/dry-run')
  @RequirePermission('submission:create')
  @UseGuards(PreviewLimitGuard)
  look(
    @CurrentViewer() viewer: Viewer,
    @Param('format') name: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Body() body: unknown,
    @Res() response: Response,
  ): void {
    const format = requireFormat(name);
    const { sharingGroups } = parseImportQuery(query, { isTlpRequired: false });
    const request = { format, content: requireContent(body), sharingGroups };
    send(response, STATUS.ok, this.imports.look(viewer, request).map(presentIncident));
  }
}

function requireContent(body: unknown): string {
  if (typeof body === 'string' && body !== '') return body;
  throw new Problem('invalid-input', 'Send the document as the body of the request.');
}

function send(response: Response, status: number, incidents: readonly object[]): void {
  response.status(status).setHeader('cache-control', 'private, no-store').json({ incidents });
}
