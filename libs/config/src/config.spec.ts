import { loadConfig } from './config';

describe('loadConfig', () => {
  it('runs on a fresh machine: every setting has a default', () => {
    const config = loadConfig({});
    expect([config.port, config.host, config.redisUrl, config.database.ownerUrl]).toEqual([
      4000,
      '127.0.0.1',
      undefined,
      undefined,
    ]);
    expect(config.keys.sealPrivateFile).toBe(`${config.home}/keys/seal.private.json`);
  });

  it('names the variable that is wrong, never its value', () => {
    expect(() => loadConfig({ PORT: 'seventeen', ENTENTE_LOG_LEVEL: 'loud' })).toThrow(
      /PORT, ENTENTE_LOG_LEVEL/,
    );
    expect(() => loadConfig({ PORT: 'seventeen' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('seventeen') }),
    );
  });

  it('keeps pages in a share of the memory that there is, within bounds, or in what it is told', () => {
    const mebibytes = (env: NodeJS.ProcessEnv) => loadConfig(env).pageMemoryBytes / 1024 ** 2;
    const memory = jest.spyOn(process, 'constrainedMemory');
    for (const [gibibytes, expected] of [
      [0.25, 64],
      [4, 256],
      [4_096, expect.any(Number)],
    ] as const) {
      memory.mockReturnValue(gibibytes * 1024 ** 3);
      expect(mebibytes({})).toEqual(expected);
      expect(mebibytes({})).toBeLessThanOrEqual(512);
    }
    memory.mockRestore();
    expect(mebibytes({ ENTENTE_PAGE_MEMORY_MB: '3' })).toBe(3);
    expect(() => loadConfig({ ENTENTE_PAGE_MEMORY_MB: '0' })).toThrow('ENTENTE_PAGE_MEMORY_MB');
  });

  it('takes each key file from where it is told', () => {
    expect(loadConfig({ ENTENTE_SEAL_PUBLIC_FILE: '/run/secrets/seal' }).keys.sealPublicFile).toBe(
      '/run/secrets/seal',
    );
  });

  it('takes a provider of accounts over TLS or on this machine alone, and with a client', () => {
    const of = (issuer: string) =>
      loadConfig({ ENTENTE_OIDC_ISSUER: issuer, ENTENTE_OIDC_CLIENT_ID: 'us' }).oidc;
    expect(of('https://login.example/realm')).toMatchObject({ name: 'login.example', clientId: 'us' });
    expect(of('http://127.0.0.1:9000')?.issuer).toBe('http://127.0.0.1:9000');
    for (const bad of [
      'http://login.example',
      'http://127.0.0.1.login.example',
      'ftp://login.example',
      'login',
    ])
      expect(() => of(bad)).toThrow('ENTENTE_OIDC_ISSUER');
    expect(() => loadConfig({ ENTENTE_OIDC_ISSUER: 'https://login.example' })).toThrow(
      'ENTENTE_OIDC_CLIENT_ID',
    );
    expect(loadConfig({}).oidc).toBeUndefined();
  });
});
