import { EventEmitter, once } from 'node:events';
import type { Request, Response } from 'express';
import { STREAM_LIMITS } from '@app/exchange';
import { StreamController } from './stream.controller';
import { StreamPlaces } from './stream-places';

const HEARD_MS = 4 * STREAM_LIMITS.beatMs;
const HIDDEN_EVERY_MS = 4_000;

/** When signs of life come from a feed in which this reader sees nothing, in milliseconds after it was opened. */
async function beatsOf(hiddenEveryMs: number | undefined): Promise<number[]> {
  const published = new EventEmitter();
  const hidden = hiddenEveryMs && setInterval(() => published.emit('published'), hiddenEveryMs);
  const next = async (silenceMs: number, signal: AbortSignal): Promise<boolean> => {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), silenceMs);
    await once(published, 'published', { signal: AbortSignal.any([silence.signal, signal]) }).catch(
      () => undefined,
    );
    clearTimeout(timer);
    return silence.signal.aborted;
  };
  const looks: number[] = [];
  const page = async () => {
    looks.push(Date.now());
    return { head: { id: 'feed' }, entries: [] };
  };
  const beats: number[] = [];
  const opened = Date.now();
  const response = Object.assign(new EventEmitter(), {
    status: () => response,
    setHeader: () => response,
    flushHeaders: () => undefined,
    end: () => undefined,
    write: (text: string) => {
      if (text.startsWith(':')) beats.push(Date.now() - opened);
      return true;
    },
  });
  const [feeds, watch, authenticator] = [
    { page },
    { next },
    { viewerAgain: async () => ({ kind: 'public' }) },
  ];
  const door = new StreamController(
    feeds as never,
    watch as never,
    {} as never,
    authenticator as never,
    new StreamPlaces(),
  );
  const streaming = door.stream(
    { kind: 'public' } as never,
    'feed',
    {},
    { header: () => undefined } as unknown as Request,
    response as unknown as Response,
  );
  await jest.advanceTimersByTimeAsync(HEARD_MS);
  if (hiddenEveryMs) expect(looks.length).toBeGreaterThan(HEARD_MS / hiddenEveryMs - 1);
  clearInterval(hidden || undefined);
  response.emit('close');
  await streaming;
  expect(jest.getTimerCount()).toBe(0);
  return beats;
}

describe('the stream of a feed', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  it('gives a sign of life by its own clock', async () => {
    const { beatMs } = STREAM_LIMITS;
    expect(await beatsOf(undefined)).toEqual([beatMs, 2 * beatMs, 3 * beatMs, 4 * beatMs]);
  });

  it('sounds the same whether or not something is published for others', async () => {
    expect(await beatsOf(HIDDEN_EVERY_MS)).toEqual(await beatsOf(undefined));
  });
});
