import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { packageRoot } from '@app/config';
import { Problem } from '@app/problem';

/** How the portal asks GraphQL while the api renders it. */
export type Send = (
  query: string,
  variables: Record<string, unknown>,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly unknown[] }>;

/** What the portal is told of a request for a page: apps/portal/src/server.tsx. */
export interface AskedPage {
  readonly path: string;
  readonly search: string;
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly nonce: string;
  readonly origin: string;
  readonly send: Send;
}

/** What the portal makes of it. */
export interface RenderedPage {
  readonly status: number;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly alternates: readonly { readonly language: string; readonly path: string }[];
  readonly html: string;
  /** The sources of what the page loads besides the frame. */
  readonly sources: readonly string[];
  readonly answers: unknown;
}

/** A file that browsers load: its name holds a digest of it, so it never changes. */
export interface PortalFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly compressed: Buffer;
}

/** What a page loads before it is shown. */
export interface PortalLoads {
  /** The script that starts it. */
  readonly client: string;
  /** What that script imports, and the code and words of the page. */
  readonly modules: readonly string[];
  readonly styles: readonly string[];
  /** Loaded and run before the first paint. */
  readonly early: string;
}

interface Built {
  readonly renderPage: (asked: AskedPage) => Promise<RenderedPage>;
  readonly files: ReadonlyMap<string, PortalFile>;
  /** What a page made of these sources loads. */
  readonly loadsOf: (sources: readonly string[]) => PortalLoads;
}

type Manifest = Record<
  string,
  { readonly file: string; readonly css?: string[]; readonly imports?: string[] }
>;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What the build made of apps/portal, read once and kept: it is a megabyte. */
@Injectable()
export class PortalBuild {
  private known: Built | undefined;

  /** @throws Problem `unavailable` where the portal was not built. */
  get(): Built {
    this.known ??= readBuild(join(packageRoot(), 'dist', 'portal'));
    return this.known;
  }
}

function readBuild(folder: string): Built {
  const server = join(folder, 'server', 'server.js');
  if (!existsSync(server))
    throw new Problem('unavailable', 'The portal was not built: `npm run build` does it.');
  const client = join(folder, 'client');
  const manifest = JSON.parse(readFileSync(join(client, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const { renderPage } = createRequire(server)(server) as Pick<Built, 'renderPage'>;
  return { renderPage, files: readFiles(join(client, 'assets')), loadsOf: loadsIn(manifest) };
}

function readFiles(folder: string): ReadonlyMap<string, PortalFile> {
  return new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return [name, { type, bytes, compressed: gzipSync(bytes, { level: 9 }) }];
    }),
  );
}

const CLIENT = 'src/client.tsx';
const EARLY = 'src/theme-before-paint.ts';

function loadsIn(manifest: Manifest): Built['loadsOf'] {
  const client = manifest[CLIENT];
  const early = manifest[EARLY];
  if (!client || !early) throw new Problem('unavailable', 'The portal was built by another release.');
  return (sources) => {
    const chunks = withImports(manifest, [CLIENT, ...sources]);
    return {
      client: addressOf(client.file),
      modules: chunks.filter((chunk) => chunk !== client).map(({ file }) => addressOf(file)),
      styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))].map(addressOf),
      early: addressOf(early.file),
    };
  };
}

/** These chunks and all that they import, each once. What only a later step imports is left for then. */
function withImports(manifest: Manifest, sources: readonly string[]): readonly Manifest[string][] {
  const found = new Set<Manifest[string]>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return [...found];
}

function addressOf(file: string): string {
  return `/${file}`;
}
