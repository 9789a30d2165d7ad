import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { chromiumOf } from '../apps/api/src/documents/pdf-printer.service';

const executablePath = chromiumOf(process.env['ENTENTE_CHROMIUM'] ?? 'auto');
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STEP_MS_MAX = 20_000;
const SETTLED_MS = 100;
const STILL_MS_MAX = 10_000;

if (!executablePath && process.env['ENTENTE_REQUIRE_CHROMIUM'] === '1')
  throw new Error('There is no Chromium on this machine: the tests of the portal cannot run.');

/** `describe` for what needs a browser: skipped, and reported as such, where the machine has no Chromium. */
export const describeInBrowser: jest.Describe = executablePath ? describe : describe.skip;

/** How a page is opened. */
export interface Opening {
  /** An access key, sent with every request: for a viewer whose sign-in is not what is tested. */
  readonly token?: string | undefined;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly withoutScripts?: boolean;
  readonly acceptDownloads?: boolean;
}

/** A Chromium, and what went wrong in its pages. Close it when done. */
export interface TestBrowser {
  /** A page of its own context: nothing of another page's viewer is in it. */
  readonly open: (opening?: Opening) => Promise<Page>;
  /** Errors of scripts, refusals of the security policy, and requests to anywhere but the instance. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a Chromium for pages of one instance. */
export async function startBrowser(url: string): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const faults: string[] = [];
  return {
    faults,
    close: () => browser.close(),
    async open({ token, scheme = 'light', width = 1280, withoutScripts = false } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height: 900 },
        colorScheme: scheme,
        javaScriptEnabled: !withoutScripts,
        reducedMotion: 'reduce',
        ...(token ? { extraHTTPHeaders: { authorization: `Bearer ${token}` } } : {}),
      });
      context.setDefaultTimeout(STEP_MS_MAX);
      return watched(await context.newPage(), context, url, faults);
    },
  };
}

function watched(page: Page, context: BrowserContext, url: string, faults: string[]): Page {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|hydrat|Uncaught/i.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      faults.push(`a request to ${request.url()}`);
  });
  return page;
}

/** Waits until a page has its data and has stopped moving. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLED_MS);
}

/** Waits until an element has the focus, by its id: it comes there a frame after a click. Fails when it never does. */
export async function hasFocus(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
}

/** Waits until nothing fades or moves any more: what is drawn halfway is in colours that nobody chose. */
async function standStill(page: Page): Promise<void> {
  await page.waitForFunction(
    "document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity)",
    undefined,
    { timeout: STILL_MS_MAX },
  );
}

/** What axe-core finds against WCAG 2.2 AA: the rule, and where; none on a page that everybody can use. */
export async function barriers(page: Page): Promise<string[]> {
  await settle(page);
  await standStill(page);
  await page.evaluate(AXE);
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then((found) =>
      found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`,
  )) as string[];
  return violations.map((each) => each.replaceAll(/\s+/g, ' ').slice(0, 300));
}

/** What axe finds in the state that a page is in, in both colours, on a desk and on a phone; the page stays as it is. */
export async function barriersHere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [
    ['dark', 390],
    ['light', 390],
    ['dark', 1280],
    ['light', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(SETTLED_MS);
    for (const barrier of await barriers(page)) found.push(`${colorScheme} ${width}: ${barrier}`);
    const needed = (await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )) as number;
    if (needed > 0) found.push(`${colorScheme} ${width}: ${needed} px too wide`);
  }
  return found;
}

/** What axe finds on a page in light and dark, at the width of a phone and of a desk, and in each language. */
export async function barriersEverywhere(
  browser: TestBrowser,
  path: string,
  opening: Opening = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const [scheme, width, prefix] of [
    ['light', 1280, ''],
    ['dark', 390, '/fr'],
    ['dark', 1280, ''],
    ['light', 390, '/fr'],
  ] as const) {
    const page = await browser.open({ ...opening, scheme, width });
    await page.goto(`${prefix}${path}`);
    for (const barrier of await barriers(page)) found.push(`${prefix}${path} ${scheme} ${width}: ${barrier}`);
    const [needed, given] = (await page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )) as [number, number];
    if (needed > given) found.push(`${prefix}${path} ${width}: ${needed} px wide`);
    await page.context().close();
  }
  return found;
}
