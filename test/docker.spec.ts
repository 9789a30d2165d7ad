import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow, ROOT, textOf } from './sources';

const PROCESSES = ['api', 'worker', 'migrate', 'operate'] as const;
const IMAGE_VARIABLES = /^(NODE_ENV|POSTGRES_\w+)$/;

interface Service {
  readonly image?: string;
  readonly profiles?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: readonly string[];
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly replicas: number };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const compose = parse(textOf('docker/compose.yaml'), { merge: true }) as Compose;
const dockerfile = textOf('docker/Dockerfile');
const runtimeStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const readme = textOf('docker/README.md');

function service(name: string): Service {
  const found = compose.services[name];
  if (!found) throw new Error(`There is no service ${name}`);
  return found;
}

/** The variables that the configuration reads, from the one schema that names them. */
function configuredVariables(): string[] {
  return [...textOf('libs/config/src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
    ([, name]) => name ?? '',
  );
}

/** The variables that the README writes into a service's env file. */
function variablesInFile(file: string): string[] {
  const command = readme.split('\n').findIndex((line) => line.includes(`> ${file}`));
  const block = readme
    .split('\n')
    .slice(0, command + 1)
    .join('\n');
  const from = block.lastIndexOf('echo "');
  return [...block.slice(from).matchAll(/([A-Z][A-Z_]+)=/g)].map(([, name]) => name ?? '');
}

/** The source of the program that a service starts in the image. */
function sourceOf({ entrypoint, command }: Service): string {
  const program = (entrypoint ?? command ?? [])[1] ?? '';
  return program.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

describe('the compose file', () => {
  it('starts programs that exist in the sources', () => {
    const missing = PROCESSES.filter((name) => !existsSync(join(ROOT, sourceOf(service(name)))));
    expect(missing).toEqual([]);
  });

  it('calls commands that the command line knows', () => {
    const cli = filesBelow('apps/cli/src').map(textOf).join('\n');
    const told = [...readme.matchAll(/ operate ([a-z]+)(?: (init|rotate))?/g)].flatMap(
      ([, ...words]) => words,
    );
    const words = [
      ...(service('migrate').command ?? []).slice(2),
      ...told.filter((word) => word !== undefined),
    ];
    expect(new Set(words)).toEqual(new Set(['migrate', 'keys', 'init', 'administrator', 'rotate', 'backup']));
    expect(words.filter((word) => !new RegExp(`command\\(\\s*'${word}\\b`).test(cli))).toEqual([]);
  });

  it('sets only variables that the configuration reads', () => {
    const known = configuredVariables();
    expect(known).toContain('DATABASE_URL');
    const set = Object.values(compose.services).flatMap(({ environment }) => Object.keys(environment ?? {}));
    const written = ['api', 'worker', 'migrate'].flatMap((name) => variablesInFile(`secrets/${name}.env`));
    const inImage = [...dockerfile.matchAll(/^(?:ENV | {4})([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    expect(inImage).toContain('ENTENTE_HOME');
    const unknown = [...set, ...written, ...inImage].filter(
      (name) => !known.includes(name) && !IMAGE_VARIABLES.test(name),
    );
    expect(unknown).toEqual([]);
  });

  it('runs two of api and two of worker, after the migration', () => {
    for (const name of ['api', 'worker']) {
      expect(service(name).deploy?.replicas).toBe(2);
      expect(service(name).depends_on?.['migrate']?.condition).toBe('service_completed_successfully');
    }
  });

  it('gives the api the public half of the sealing key, and nothing that opens what is stored', () => {
    const api = service('api');
    const files = (api.secrets ?? []).map((name) => compose.secrets[name]?.file ?? '');
    expect(files).toEqual(['./secrets/keys/seal.public.json', './secrets/keys/access.key']);
    expect(Object.keys(api.environment ?? {})).not.toContain('ENTENTE_SEAL_PRIVATE_FILE');
    expect(api.volumes ?? []).toEqual([]);
    expect(service('worker').secrets).toContain('seal_private');
  });

  it('gives the owner of the database to the migration and the operator alone, and each process its own role', () => {
    expect(service('api').env_file).toEqual(['secrets/api.env']);
    expect(variablesInFile('secrets/api.env')).toEqual(['DATABASE_API_URL', 'DATABASE_READER_URL']);
    expect(service('worker').env_file).toEqual(['secrets/worker.env']);
    expect(variablesInFile('secrets/worker.env')).toEqual(['DATABASE_WORKER_URL']);
    expect(service('migrate').env_file).toEqual(['secrets/migrate.env']);
    expect(compose.services['operate']?.profiles).toEqual(['operate']);
    expect(variablesInFile('secrets/migrate.env')).toEqual(['DATABASE_URL']);
  });

  it('shows only the api to the host, on its loopback', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['api']);
    expect((service('api').ports ?? []).filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(compose.networks['inside']?.internal).toBe(true);
    expect(service('worker').networks).toEqual(['inside']);
  });

  it('runs every process of ours rootless, read-only and without capabilities', () => {
    for (const name of PROCESSES) {
      expect(service(name)).toMatchObject({ user: '10001:10001', read_only: true, cap_drop: ['ALL'] });
    }
  });

  it('pins the major version of each image', () => {
    expect(service('postgres').image).toBe('postgres:17');
    expect(service('valkey').image).toBe('valkey/valkey:8');
  });
});

describe('the image', () => {
  it('starts from one base, of a Node.js that the package supports', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases)).toEqual(new Set(['node:20-slim']));
    expect((JSON.parse(textOf('package.json')) as { engines: { node: string } }).engines.node).toMatch(
      /^>=20\./,
    );
  });

  it('copies files that exist', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      (sources ?? '').split(' '),
    );
    expect(copied).toContain('package-lock.json');
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('copies nothing that the ignore file keeps out', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      (sources ?? '').split(' '),
    );
    const allowed = textOf('.dockerignore').split('\n');
    expect(copied.filter((path) => !allowed.includes(`!${path}`))).toEqual([]);
    expect(allowed).toContain('**');
  });

  it('runs as an ordinary user, without development dependencies', () => {
    expect(runtimeStage).toContain('\nUSER 10001:10001\n');
    expect(runtimeStage).toContain('COPY --from=dependencies');
    expect(dockerfile).toContain('npm ci --omit=dev --omit=optional');
    expect(runtimeStage).not.toContain('npm ');
  });

  it('asks for readiness at a path that the api answers', () => {
    const path = /127\.0\.0\.1:\$\{process\.env\.PORT\}\/([a-z]+)\/([a-z]+)/.exec(runtimeStage);
    const api = filesBelow('apps/api/src').map(textOf).join('\n');
    expect(api).toContain(`@Controller('${path?.[1]}')`);
    expect(api).toContain(`@Get('${path?.[2]}')`);
  });
});

describe('the README of the containers', () => {
  it('says that it has not been run with an engine', () => {
    expect(readme).toContain('Not yet run with an engine');
  });
});
