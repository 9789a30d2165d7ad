// What runs in a page that the bench of the portal measures. Times are milliseconds since navigation started.

/** How long no task may take 50 ms and more before a page counts as quiet. */
const QUIET_MS = 400;
const POLL_MS = 8;
/** A page that does not get there in this time is told as infinitely slow. */
const GIVE_UP_MS = 60_000;

/** Installed before any script of the page: watches paints and long tasks, and presses a control until it is answered. */
export function install({ shown, quietMs, pollMs, giveUpMs }) {
  const seen = { longTasks: [], largest: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, startTime + duration]));
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  let schemeBefore;
  /** Filters answer the escape key by closing the open group; other pages answer a press of the choice of colours. */
  const isAnswered = () => {
    const group = document.querySelector('form.filters details.filter-group');
    if (group) {
      group.open = true;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const isClosed = !group.open;
      group.open = false;
      return isClosed;
    }
    const button = document.querySelector('button.scheme');
    if (!button || document.readyState === 'loading') return false;
    schemeBefore ??= button.textContent;
    if (button.textContent !== schemeBefore) return true;
    button.click();
    return false;
  };
  const until = async (isSo) => {
    while (performance.now() < giveUpMs && !isSo()) await pause(pollMs);
    await painted();
    return performance.now();
  };
  window.untilInteractive = async () => {
    const [shownAt, answeredAt] = await Promise.all([
      until(() => document.querySelector(shown) !== null),
      until(isAnswered),
    ]);
    const begun = Math.max(shownAt, answeredAt);
    const lastLong = () => Math.max(0, ...seen.longTasks.map(([, end]) => end));
    while (performance.now() < Math.max(begun, lastLong()) + quietMs && performance.now() < giveUpMs)
      await pause(pollMs);
    const [navigation] = performance.getEntriesByType('navigation');
    const paint = performance
      .getEntriesByType('paint')
      .find(({ name }) => name === 'first-contentful-paint')?.startTime;
    // A long task that was under way at the time, or began within the quiet time after it, moves the moment to its end.
    const interactive = performance.now() >= giveUpMs ? Infinity : Math.max(begun, lastLong());
    return {
      firstByte: navigation.responseStart,
      firstPaint: paint ?? Infinity,
      largestPaint: seen.largest,
      answered: answeredAt,
      interactive,
      blocked: seen.longTasks.reduce((sum, [from, to]) => sum + (to - from - 50), 0),
      bytes: navigation.decodedBodySize,
      elements: document.getElementsByTagName('*').length,
    };
  };
  /** Chooses a sector, and waits for figures that were counted under it. */
  window.untilFiltered = async (sector) => {
    const facts = () => document.querySelector('.chart .chart-facts strong')?.textContent;
    const before = facts();
    const isThere = () =>
      location.search.includes(`sector=${sector}`) &&
      (document.querySelector('.empty-box') !== null ||
        (document.querySelector('.chart')?.getAttribute('aria-busy') === 'false' && facts() !== before));
    const select = document.querySelector('form.filters select[name=sector]');
    const begun = performance.now();
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, sector);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return (await until(isThere)) - begun;
  };
}

/** Loads a page in a browser context and gives what it measured of itself. */
export async function load(context, { path, shown, sector }) {
  const page = await context.newPage();
  await page.addInitScript(install, { shown, quietMs: QUIET_MS, pollMs: POLL_MS, giveUpMs: GIVE_UP_MS });
  const response = await page.goto(path, { waitUntil: 'commit' });
  if (response.status() !== 200) throw new Error(`${path}: ${response.status()}`);
  const measured = await page.evaluate(() => window.untilInteractive());
  const filtered = sector ? await page.evaluate((each) => window.untilFiltered(each), sector) : undefined;
  await page.close();
  return { ...measured, ...(filtered === undefined ? {} : { filtered }) };
}
