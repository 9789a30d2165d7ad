import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Config, loadConfig } from '@app/config';
import { type Issue, PROBLEMS, Problem, type ProblemCode } from '@app/problem';

const TIMEOUT_MS = 60_000;

/** How a command says which api it talks to, and as whom. */
export interface ApiOptions {
  readonly url?: string;
  readonly as?: string;
}

/** Adds the options for reaching an api to a command. */
export function withApiOptions(command: Command): Command {
  return command
    .option('--url <url>', `the api: ENTENTE_URL, or else this machine at PORT${nowAt()}`)
    .option('--as <slug>', 'use the sample key of this participant or administrator instead of ENTENTE_KEY');
}

/** The address that a command would ask as things are; nothing where the settings cannot be read, which it says itself. */
function nowAt(): string {
  try {
    return ` (now ${loadConfig().apiUrl})`;
  } catch {
    return '';
  }
}

/** Speaks GraphQL with an api. */
export class ApiClient {
  private constructor(
    private readonly url: string,
    private readonly key: string | undefined,
  ) {}

  /** The client that the options and the environment describe. */
  static from(options: ApiOptions, config: Config = loadConfig()): ApiClient {
    const key = options.as ? sampleKey(config, options.as) : config.accessKey;
    return new ApiClient(options.url ?? config.apiUrl, key);
  }

  /** A client for an address and a key that are at hand. */
  static at(url: string, key: string): ApiClient {
    return new ApiClient(url, key);
  }

  /**
   * Asks, and gives the data.
   * @throws Problem as the api told it, or `unavailable` when it does not answer.
   */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const headers = {
      'content-type': 'application/json',
      ...(this.key ? { authorization: `Bearer ${this.key}` } : {}),
    };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw new Problem('unavailable', `The api at ${this.url} does not answer. Does it run (npm start)?`);
    });
    const answer = (await response.json().catch(() => ({}))) as {
      data?: T;
      errors?: { message: string; extensions?: { code?: string; issues?: Issue[] } }[];
      detail?: string;
      code?: string;
    };
    const error = answer.errors?.[0];
    if (error) throw new Problem(codeOf(error.extensions?.code), error.message, error.extensions?.issues);
    if (!answer.data)
      throw new Problem(
        codeOf(answer.code),
        answer.detail ?? `The api answered with status ${response.status}.`,
      );
    return answer.data;
  }

  /**
   * What stands at an address of the api, as bytes.
   * @throws Problem as the api told it, or `unavailable` when it does not answer.
   */
  async download(path: string): Promise<Buffer> {
    const headers = this.key ? { authorization: `Bearer ${this.key}` } : {};
    const response = await fetch(new URL(path, this.url), {
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw new Problem('unavailable', `The api at ${this.url} does not answer. Does it run (npm start)?`);
    });
    const body = Buffer.from(await response.arrayBuffer());
    if (response.ok) return body;
    const told = problemIn(body.toString('utf8'));
    throw new Problem(codeOf(told.code), told.detail ?? `The api answered with status ${response.status}.`);
  }
}

function problemIn(text: string): { code?: string; detail?: string } {
  try {
    return JSON.parse(text) as { code?: string; detail?: string };
  } catch {
    return {};
  }
}

function codeOf(code: string | undefined): ProblemCode {
  return code !== undefined && Object.hasOwn(PROBLEMS, code) ? (code as ProblemCode) : 'internal';
}

/** The file of the sample keys: participant's slug → key. */
export function sampleKeysFile(config: Config): string {
  return join(config.home, 'sample-keys.json');
}

function sampleKey(config: Config, slug: string): string {
  let keys: Record<string, string>;
  try {
    keys = JSON.parse(readFileSync(sampleKeysFile(config), 'utf8')) as Record<string, string>;
  } catch {
    throw new Problem('not-found', `There are no sample keys in ${sampleKeysFile(config)}.`);
  }
  const key = Object.hasOwn(keys, slug) ? keys[slug] : undefined;
  if (!key)
    throw new Problem(
      'not-found',
      `There is no sample key of ${slug}; there are ${Object.keys(keys).join(', ')}.`,
    );
  return key;
}
