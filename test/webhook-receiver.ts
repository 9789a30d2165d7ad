import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** One message as it came, whatever was answered. */
export interface Received {
  readonly id: string;
  readonly signatures: number;
  readonly verifiedBy: readonly string[];
  readonly body: any;
}

/** Somebody's server that takes webhooks, and answers as it is told to. */
export class WebhookReceiver {
  readonly messages: Received[] = [];
  /** What the next messages are answered with; 204 when there is nothing here. */
  readonly answers: number[] = [];
  readonly secrets: string[] = [];
  private server: Server | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  /** Listens, on the same port as before where there was one. */
  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.take(Buffer.concat(chunks).toString('utf8'), request.headers as Record<string, string>);
        response.writeHead(this.answers.shift() ?? 204).end('not read');
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** The messages that were taken to be new: by id, in the order of their first coming. */
  get distinct(): Received[] {
    return [
      ...new Map(this.messages.toReversed().map((message) => [message.id, message])).values(),
    ].toReversed();
  }

  /** Waits for so many distinct messages. @throws Error when they do not come in time. */
  async waitFor(count: number, waitMs = 30_000): Promise<Received[]> {
    for (const deadline = Date.now() + waitMs; Date.now() < deadline;) {
      if (this.distinct.length >= count) return this.distinct;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${this.distinct.length} of ${count} messages came`);
  }

  private take(text: string, headers: Record<string, string>): void {
    const verifiedBy = this.secrets.filter((secret) => {
      try {
        new Webhook(secret).verify(text, headers);
        return true;
      } catch {
        return false;
      }
    });
    const signatures = (headers['webhook-signature'] ?? '').split(' ').length;
    this.messages.push({ id: headers['webhook-id'] ?? '', signatures, verifiedBy, body: JSON.parse(text) });
  }
}
