/** One server-sent event, as a client has it. */
export interface ServerEvent {
  readonly id: string;
  readonly event: string;
  readonly data: any;
}

/** A client of server-sent events (WHATWG HTML section 9.2) that keeps what came. */
export class EventStream {
  readonly events: ServerEvent[] = [];
  status = 0;
  headers = new Headers();
  body = '';
  private readonly aborting = new AbortController();
  private constructor() {}

  /** Opens a stream and reads it until it is closed by either side. Resolves when the server has answered. */
  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<EventStream> {
    const stream = new EventStream();
    const response = await fetch(url, { headers, signal: stream.aborting.signal });
    stream.status = response.status;
    stream.headers = response.headers;
    stream.ended = stream.read(response.body!).catch(() => undefined);
    return stream;
  }

  /** Settles when nothing will come any more. */
  ended: Promise<unknown> = Promise.resolve();

  close(): void {
    this.aborting.abort();
  }

  /** Waits for so many events in all. @throws Error when they do not come in time. */
  async waitFor(count: number, waitMs = 20_000): Promise<readonly ServerEvent[]> {
    for (const deadline = Date.now() + waitMs; Date.now() < deadline;) {
      if (this.events.length >= count) return this.events;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${this.events.length} of ${count} events came`);
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const text = decoder.decode(chunk, { stream: true });
      this.body += text;
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop()!;
      this.events.push(...blocks.flatMap(toEvent));
    }
  }
}

function toEvent(block: string): ServerEvent[] {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const [event, data] = [fields.get('event'), fields.get('data')];
  return event && data ? [{ id: fields.get('id') ?? '', event, data: JSON.parse(data) }] : [];
}
