/** What a page can be told of, as the api names it. */
export type LiveList = 'incidents' | 'incident' | 'submissions' | 'review' | 'backlog';

/** A part of a page that wants to know when a list is another by now. */
export interface Watcher {
  readonly list: LiveList;
  /** The incident that `incident` means. */
  readonly incident?: string | undefined;
  /** When what is shown was asked for, by the clock of this browser. */
  readonly askedAt: () => number;
  readonly onChange: () => void;
}

/** What may be between a change and the moment from which others see it. */
const COMMIT_MS_MAX = 5_000;
/** Without a stream a page asks again so often. */
const POLL_MS = 60_000;
/** So long after a page came or went the stream is opened for what is shown now. */
const SETTLE_MS = 200;
/** All who read a list do not ask for it in the same instant. */
const SPREAD_MS = 1_000;
/** A tab that nobody looks at lets its stream go. */
const HIDDEN_MS = 30_000;
const RETRY_MS = { first: 5_000, most: 300_000 } as const;

/** The one stream of this tab, for all parts of the page that is shown. Without one, everything is asked for now and then. */
export class LiveSource {
  private readonly watchers = new Set<Watcher>();
  private stream: EventSource | undefined;
  private address = '';
  private lastId = '';
  private retryMs: number = RETRY_MS.first;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;
  private polling: ReturnType<typeof setInterval> | undefined;
  private readonly listeners = new Set<() => void>();

  /** Watches until the function that comes back is called. */
  watch(watcher: Watcher): () => void {
    if (this.watchers.size === 0) this.begin();
    this.watchers.add(watcher);
    this.settle();
    return () => {
      this.watchers.delete(watcher);
      this.settle();
    };
  }

  /** Whether the api tells what changes at this moment. */
  readonly isLive = (): boolean => this.stream?.readyState === EventSource.OPEN;

  /** Calls back whenever `isLive` may be another. */
  readonly onLive = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private begin(): void {
    document.addEventListener('visibilitychange', this.see);
    this.polling ??= setInterval(() => {
      if (!this.isLive() && !document.hidden) this.tell([...this.watchers]);
    }, POLL_MS);
  }

  private readonly see = (): void => {
    clearTimeout(this.hiding);
    if (document.hidden) this.hiding = setTimeout(() => this.close(), HIDDEN_MS);
    else if (!this.stream) this.settle();
  };

  private settle(waitMs: number = SETTLE_MS): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.open(), waitMs);
  }

  private open(): void {
    const lists = [...new Set([...this.watchers].map(({ list }) => list))].sort();
    const incident = [...this.watchers].find((watcher) => watcher.incident)?.incident;
    const address = `/session/live?lists=${lists.join(',')}${incident ? `&incident=${encodeURIComponent(incident)}` : ''}`;
    if (lists.length === 0) return this.end();
    if (document.hidden || (this.stream && this.address === address)) return;
    this.close();
    this.address = address;
    const after = this.lastId ? `&after=${encodeURIComponent(this.lastId)}` : '';
    this.listen(new EventSource(address + after));
  }

  private listen(stream: EventSource): void {
    this.stream = stream;
    stream.addEventListener('open', () => {
      this.retryMs = RETRY_MS.first;
      this.tellLive();
    });
    stream.addEventListener('standing', (event) => {
      const { ages } = this.read(event) as { ages: Partial<Record<LiveList, number | null>> };
      const now = Date.now();
      const isOlder = ({ list, askedAt }: Watcher) => {
        const age = ages[list];
        return (
          age !== undefined &&
          (age === null || askedAt() < now - age + COMMIT_MS_MAX) &&
          !isEmptyAge(list, age)
        );
      };
      this.tell([...this.watchers].filter(isOlder));
    });
    stream.addEventListener('changed', (event) => {
      const { lists } = this.read(event) as { lists: readonly LiveList[] };
      this.tell([...this.watchers].filter(({ list }) => lists.includes(list)));
    });
    stream.addEventListener('closed', () => {
      this.tell([...this.watchers]);
      this.retry();
    });
    stream.addEventListener('error', () => {
      if (stream === this.stream && stream.readyState === EventSource.CLOSED) this.retry();
      this.tellLive();
    });
  }

  private read(event: MessageEvent<string>): unknown {
    this.lastId = event.lastEventId || this.lastId;
    return JSON.parse(event.data);
  }

  private tell(watchers: readonly Watcher[]): void {
    for (const watcher of watchers) {
      const waitMs = watcher.list === 'incidents' ? Math.random() * SPREAD_MS : 0;
      setTimeout(() => this.watchers.has(watcher) && watcher.onChange(), waitMs);
    }
  }

  private tellLive(): void {
    for (const listener of this.listeners) listener();
  }

  private retry(): void {
    this.close();
    this.settle(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, RETRY_MS.most);
  }

  private close(): void {
    this.stream?.close();
    this.stream = undefined;
    this.tellLive();
  }

  private end(): void {
    this.close();
    clearTimeout(this.hiding);
    clearInterval(this.polling);
    this.polling = undefined;
    document.removeEventListener('visibilitychange', this.see);
  }
}

/** Where nothing was ever published, nothing can have been missed. */
function isEmptyAge(list: LiveList, age: number | null): boolean {
  return age === null && (list === 'incidents' || list === 'incident');
}

/** The stream of this tab. */
export const liveSource = new LiveSource();
