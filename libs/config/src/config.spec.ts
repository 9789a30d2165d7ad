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

  it('takes each key file from where it is told', () => {
    expect(loadConfig({ ENTENTE_SEAL_PUBLIC_FILE: '/run/secrets/seal' }).keys.sealPublicFile).toBe(
      '/run/secrets/seal',
    );
  });
});
