import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Viewer } from '@app/access';
import { EXPORT_FORMATS, type ExportSheet, ExportsService, printExport } from '@app/insights';
import { PublicationService } from '@app/publication';
import { markingOfSight } from '../documents/material';
import { CurrentViewer, Public } from '../door/door.decorator';
import { parseExportRequest } from './export-request';

/** The door to tables as files: CSV, XLSX and JSON, each counted for who asks at that moment. */
@Controller('insights')
export class ExportController {
  constructor(
    private readonly exports: ExportsService,
    private readonly publication: PublicationService,
  ) {}

  @Get(':file')
  @Public()
  async table(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const { question, format } = parseExportRequest(file, query);
    const sheet = await this.marked(viewer, await this.exports.sheet(viewer, question));
    const body = await printExport(sheet, format);
    response
      .status(200)
      .setHeader('content-type', EXPORT_FORMATS[format])
      .setHeader('cache-control', viewer.kind === 'public' ? 'public, max-age=60' : 'private, no-store')
      .setHeader('vary', 'authorization, cookie')
      .setHeader('content-disposition', `attachment; filename="entente-${sheet.table}.${format}"`)
      .end(body);
  }

  /** What is counted over everything in sight is as confidential as the most confidential of it. */
  private async marked(viewer: Viewer, sheet: ExportSheet): Promise<ExportSheet> {
    const frozenFor = sheet.facts.find(([name]) => name === 'audience')?.[1];
    const audiences =
      typeof frozenFor === 'string' ? [frozenFor] : await this.publication.audiencesInSight(viewer);
    return { ...sheet, facts: [['marking', `TLP:${markingOfSight(audiences)}`], ...sheet.facts] };
  }
}
