import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Viewer } from '@app/access';
import { type DocumentModel, renderHtml } from '@app/documents';
import { EXPORT_FORMATS, printExport } from '@app/insights';
import { CurrentViewer, Public } from '../door/door.decorator';
import { DocumentService } from './document.service';
import { type DocumentRequest, parseDocumentRequest, parseSheetFormat, requireId } from './document-request';
import { PdfPrinter } from './pdf-printer.service';

type Query = Readonly<Record<string, unknown>>;

/**
 * The doors to briefs and dossiers. Each is made for who asks, from what they may read at that moment; what others
 * may read besides changes nothing in it.
 */
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly documents: DocumentService,
    private readonly printer: PdfPrinter,
  ) {}

  @Get('incidents/:id/brief')
  @Public()
  async incidentBrief(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseDocumentRequest(query);
    await this.send(
      await this.documents.incident(viewer, 'brief', requireId(id), asked),
      viewer,
      asked,
      response,
    );
  }

  @Get('incidents/:id/dossier')
  @Public()
  async incidentDossier(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseDocumentRequest(query);
    await this.send(
      await this.documents.incident(viewer, 'dossier', requireId(id), asked),
      viewer,
      asked,
      response,
    );
  }

  @Get('incidents/:id/record')
  @Public()
  async incidentRecord(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const format = parseSheetFormat(query);
    const sheet = await this.documents.record(viewer, requireId(id));
    const body = await printExport(sheet, format);
    response
      .status(200)
      .setHeader('content-type', EXPORT_FORMATS[format])
      .setHeader('cache-control', cacheFor(viewer))
      .setHeader('vary', 'authorization, cookie')
      .setHeader('content-disposition', `attachment; filename="entente-incident.${format}"`)
      .end(body);
  }

  @Get('principles/:catalogue/:principle/dossier')
  @Public()
  async principleDossier(
    @CurrentViewer() viewer: Viewer,
    @Param('catalogue') catalogue: string,
    @Param('principle') principle: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseDocumentRequest(query);
    await this.send(
      await this.documents.principle(viewer, catalogue, principle, asked),
      viewer,
      asked,
      response,
    );
  }

  @Get('principles/:catalogue/:principle/brief')
  @Public()
  async principleBrief(
    @CurrentViewer() viewer: Viewer,
    @Param('catalogue') catalogue: string,
    @Param('principle') principle: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseDocumentRequest(query);
    await this.send(await this.documents.trend(viewer, catalogue, principle, asked), viewer, asked, response);
  }

  @Get('queries/:id/dossier')
  @Public()
  async queryDossier(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseDocumentRequest(query);
    await this.send(await this.documents.frozen(viewer, requireId(id), asked), viewer, asked, response);
  }

  private async send(
    model: DocumentModel,
    viewer: Viewer,
    { format, paper }: DocumentRequest,
    response: Response,
  ): Promise<void> {
    const { html, contentSecurityPolicy } = renderHtml(model);
    const isPdf = format === 'pdf';
    const body = isPdf ? await this.printer.print(model, html, paper) : html;
    response
      .status(200)
      .setHeader('content-type', isPdf ? 'application/pdf' : 'text/html; charset=utf-8')
      .setHeader('cache-control', cacheFor(viewer))
      .setHeader('vary', 'authorization, cookie')
      .setHeader('content-language', model.language)
      .setHeader('content-security-policy', contentSecurityPolicy)
      .setHeader('content-disposition', `inline; filename="${fileName(model)}.${format}"`)
      .end(body);
  }
}

/** What the public reads may be kept for a minute; anything else by nobody. */
function cacheFor(viewer: Viewer): string {
  return viewer.kind === 'public' ? 'public, max-age=60' : 'private, no-store';
}

/** A name that says nothing of the content: the kind, the language and the beginning of the hash. */
function fileName({ kind, language, imprint }: DocumentModel): string {
  return `entente-${kind}-${language}-${imprint.hash.slice(0, 12)}`;
}
