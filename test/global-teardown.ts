import { removeHome } from './global-setup';
import { endRedis } from './redis-server';

/** Once after a Jest run: ends the servers that it started. */
export default async function globalTeardown(): Promise<void> {
  endRedis();
  const home = process.env['ENTENTE_TEST_HOME'];
  if (home !== undefined) await removeHome(home);
}
