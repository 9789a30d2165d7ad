import { type TestBrowser, barriersEverywhere, describeInBrowser, hasFocus, startBrowser } from '../browser';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld } from '../world';

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
});

afterAll(() => instance.stop());

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(instance.url + path, { headers, redirect: 'manual' });

describe('the portal as it is sent', () => {
  it('is a page that can be read without scripts, in the language of its address', async () => {
    for (const [path, language] of [
      ['/', 'en'],
      ['/fr', 'fr'],
      ['/fr/principles', 'fr'],
    ] as const) {
      const response = await get(path);
      const html = await response.text();
      expect([path, response.status, response.headers.get('content-language')]).toEqual([
        path,
        200,
        language,
      ]);
      expect(html).toContain(`<html lang="${language}" dir="ltr"`);
      expect(html).toMatch(/<h1[^>]*>[^<]/);
      expect(html).toContain('hreflang="fr"');
    }
  });

  it('runs no inline script and asks nobody else', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
    const html = await response.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(inline).toEqual([' type="application/json" id="answers"']);
    expect(html.match(/<style[^>]*>/g)?.every((tag) => tag.includes(`nonce="${nonce}"`))).toBe(true);
    expect((await (await get('/')).text()).includes(nonce)).toBe(false);
  });

  it('is kept by no cache, but for files whose names change with them', async () => {
    const response = await get('/');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(await response.text()) ?? [];
    const file = await get(script, {});
    expect([file.status, file.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(file.headers.get('content-type')).toContain('javascript');
    for (const path of [
      '/assets/nothing.js',
      '/assets/..%2f..%2fserver%2fserver.js',
      '/assets/%2e%2e/.vite/manifest.json',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('names the styles, the code and the words of its page in its head: it is whole without scripts', async () => {
    const html = await (await get('/fr/explore')).text();
    const styles = html.match(/<link rel="stylesheet" href="[^"]+">/g) ?? [];
    expect(styles.filter((tag) => /explore|charts/.test(tag)).length).toBeGreaterThanOrEqual(1);
    expect(html).toMatch(/modulepreload" href="\/assets\/explore-page-/);
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect([file, (await get(file, {})).status]).toEqual([file, 200]);
  });

  it('says that there is nothing as a page to browsers and as a Problem to programs', async () => {
    for (const path of [
      '/nothing',
      '/fr/nothing/at/all',
      '//nothing.example/explore',
      '/%00',
      '/principles/paris-call/1/2/3',
    ]) {
      const page = await get(path);
      expect([path, page.status, page.headers.get('content-type')]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
      const problem = await get(path, { accept: 'application/json' });
      expect([path, problem.status, problem.headers.get('content-type')?.split(';')[0]]).toEqual([
        path,
        404,
        'application/problem+json',
      ]);
    }
    expect((await get('/%E0%A4%A')).status).toBe(400);
    expect((await get('//')).status).toBe(200);
    for (const path of ['/taxii2/nothing', '/feeds/nothing', '/documents/nothing', '/insights/nothing'])
      expect((await get(path)).headers.get('content-type')).not.toContain('text/html');
  });

  it('puts what is in an address into no markup', async () => {
    for (const attack of [
      '"><script>alert(1)</script>',
      "'-alert(1)-'",
      '</script><script>alert(1)</script>',
      '{{7*7}}',
    ]) {
      const html = await (
        await get(`/explore?text=${encodeURIComponent(attack)}&x=${encodeURIComponent(attack)}`)
      ).text();
      expect(html).not.toContain('<script>alert');
      expect(html.match(/<script/g)).toHaveLength(3);
    }
  });

  it('takes the scheme from a cookie, and no other value', async () => {
    const schemeFor = async (cookie: string) =>
      /data-theme="([^"]*)" data-mantine-color-scheme="([^"]*)"/
        .exec(await (await get('/', { accept: 'text/html', cookie })).text())
        ?.slice(1);
    expect(await schemeFor('entente-theme=dark')).toEqual(['dark', 'dark']);
    expect(await schemeFor('a=b; entente-theme=light')).toEqual(['light', 'light']);
    expect(await schemeFor('entente-theme="><b>')).toEqual(['auto', 'light']);
  });
});

describeInBrowser('the frame', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  it('can be used by everybody', async () => {
    expect(await barriersEverywhere(browser, '/nothing')).toEqual([]);
    expect(await barriersEverywhere(browser, '/nothing', { token: world.tokens.submitter })).toEqual([]);
  });

  it('goes from page to page without loading anew, and says where one is', async () => {
    const page = await browser.open();
    await page.goto('/');
    await page.evaluate('window.stays = true');
    await page.getByRole('link', { name: 'Principles', exact: true }).first().click();
    await page.waitForURL('**/principles');
    expect(await page.locator('nav .menu-link[aria-current=page]').textContent()).toBe('Principles');
    expect(await page.evaluate('window.stays')).toBe(true);
    await hasFocus(page, 'main');
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL('**/fr/principles');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('keeps the colours that a reader chose', async () => {
    const page = await browser.open();
    await page.goto('/');
    const choice = page.locator('button.scheme');
    await choice.click();
    await choice.click();
    await page.goto('/principles');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });

  it('shows the entries that a key has rights for, and no other', async () => {
    const entriesFor = async (token?: string) => {
      const page = await browser.open({ token });
      await page.goto('/');
      return page.locator('.workspace-menu a').allTextContents();
    };
    expect(await entriesFor()).toEqual([]);
    expect(await entriesFor(world.tokens.submitter)).toContain('Submit an incident');
    expect(await entriesFor(instance.administrators[0])).toEqual(['Administration']);
  });

  it('had no error, no refusal of the policy and no foreign request', () => {
    expect(browser.faults).toEqual([]);
  });
});
