import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Browser, chromium } from 'playwright-core';
import { CONFIG, type Config } from '@app/config';
import type { DocumentModel } from '@app/documents';
import { Problem } from '@app/problem';
import type { Paper } from './document-request';
import { drawPdf } from './pdf-drawing';

/** What one PDF may cost. */
export const PDF_LIMITS = {
  /** How many are made at once, and how many wait for their turn. */
  concurrentMax: 2,
  waitingMax: 20,
  /** The longest that a step of the browser may take. */
  timeoutMs: 20_000,
  /** The greatest page that is printed, and the greatest PDF that is handed out. */
  htmlLengthMax: 6_000_000,
  bytesMax: 30_000_000,
} as const;

/** Where the browsers of common systems stand. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;
/** A brief is one page: it is printed smaller until it is. */
const ONE_PAGE_SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/**
 * Makes PDFs: with a Chromium where there is one (tagged, with outline and title), drawn by pdfmake otherwise. A
 * browser is started for one document and ended after it, so that nothing of one reader's is there for the next. It
 * runs no script, asks the network for nothing, and inherits nothing of this process's environment.
 */
@Injectable()
export class PdfPrinter {
  private readonly logger = new Logger(PdfPrinter.name);
  private readonly executablePath: string | undefined;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(@Inject(CONFIG) config: Config) {
    this.executablePath = chromiumOf(config.chromium);
  }

  /**
   * The PDF of a document.
   * @throws Problem `too-large` over a limit, `unavailable` when too many wait or the browser does not end in time.
   */
  async print(model: DocumentModel, html: string, paper: Paper): Promise<Buffer> {
    if (html.length > PDF_LIMITS.htmlLengthMax) throw tooLarge();
    await this.turn();
    try {
      const pdf = await this.make(model, html, paper);
      if (pdf.length > PDF_LIMITS.bytesMax) throw tooLarge();
      return pdf;
    } finally {
      this.next();
    }
  }

  private async make(model: DocumentModel, html: string, paper: Paper): Promise<Buffer> {
    const browser = await this.browser();
    if (!browser) return drawPdf(model, paper);
    try {
      return await printed(browser, html, paper, model.kind !== 'dossier');
    } catch {
      throw new Problem('unavailable', 'The document could not be printed in time.');
    } finally {
      await browser.close().catch(() => undefined);
    }
  }

  /** A browser of its own for one document; undefined where there is none or it does not start. */
  private async browser(): Promise<Browser | undefined> {
    if (!this.executablePath) return undefined;
    return chromium
      .launch({
        executablePath: this.executablePath,
        chromiumSandbox: process.getuid?.() !== 0,
        timeout: PDF_LIMITS.timeoutMs,
        env: { HOME: tmpdir(), LANG: 'C.UTF-8' },
        args: ['--disable-gpu', '--disable-extensions', '--disable-background-networking'],
      })
      .catch(() => {
        this.logger.warn('Chromium does not start; PDFs are drawn without it');
        return undefined;
      });
  }

  private async turn(): Promise<void> {
    if (this.running < PDF_LIMITS.concurrentMax) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= PDF_LIMITS.waitingMax)
      throw new Problem('unavailable', 'Too many documents are being printed: try again in a minute.');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private next(): void {
    const waiter = this.waiting.shift();
    if (waiter) waiter();
    else this.running -= 1;
  }
}

/** The browser that is configured (a path, `auto` to look for one, `none`). */
export function chromiumOf(setting: string): string | undefined {
  if (setting === 'none') return undefined;
  return setting === 'auto' ? CHROMIUM_PATHS.find((path) => existsSync(path)) : setting;
}

async function printed(browser: Browser, html: string, format: Paper, isOnePage: boolean): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  context.setDefaultTimeout(PDF_LIMITS.timeoutMs);
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const print = (scale: number) =>
    inTime(page.pdf({ format, scale, printBackground: true, tagged: true, outline: true }));
  let pdf = await print(1);
  for (const scale of isOnePage ? ONE_PAGE_SCALES.slice(1) : []) {
    if (pagesOf(pdf) <= 1) break;
    pdf = await print(scale);
  }
  return pdf;
}

/** How many pages a PDF of Chromium has: its page objects stand in the clear. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function inTime(work: Promise<Buffer>): Promise<Buffer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PDF_LIMITS.timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function tooLarge(): Problem {
  return new Problem('too-large', 'The document is over the limit.');
}
