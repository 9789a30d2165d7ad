import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { type Config, processLogger } from '@app/config';
import { LIMITS } from '@app/stix';
import { ApiModule } from './api.module';

/** A bundle stands in the request as a JSON string: escaped, it takes at most so many times its size. */
const ESCAPING_FACTOR = 2;
const REQUEST_OVERHEAD_BYTES = 1_048_576;
const HEADERS_TIMEOUT_MS = 20_000;
const REQUEST_TIMEOUT_MS = 120_000;

/** Starts the api and listens. Resolves when it does. */
export async function startApi(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(config), {
    logger: processLogger(config),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(helmet());
  app.useBodyParser('json', { limit: LIMITS.bytesMax * ESCAPING_FACTOR + REQUEST_OVERHEAD_BYTES });
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return app;
}
