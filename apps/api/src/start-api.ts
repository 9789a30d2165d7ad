import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, text, urlencoded } from 'express';
import helmet from 'helmet';
import { type Config, processLogger } from '@app/config';
import { TAXII_LIMITS } from '@app/exchange';
import { IMPORT_LIMITS } from '@app/importing';
import { LIMITS } from '@app/stix';
import { ApiModule } from './api.module';

/** A bundle stands in the request as a JSON string: escaped, it takes at most so many times its size. */
const ESCAPING_FACTOR = 2;
const REQUEST_OVERHEAD_BYTES = 1_048_576;
const SIGN_IN_BYTES_MAX = 8_192;
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
  // A form of ours tells by `Origin` where it was, and nobody else is told.
  app.use(helmet({ referrerPolicy: { policy: 'same-origin' } }));
  // A document to import is read as text: it is looked at before anything is built of it.
  app.use('/imports', text({ type: () => true, limit: IMPORT_LIMITS.bytesMax }));
  app.use(
    '/session',
    json({ limit: SIGN_IN_BYTES_MAX }),
    urlencoded({ extended: false, limit: SIGN_IN_BYTES_MAX }),
  );
  app.useBodyParser('json', { limit: LIMITS.bytesMax * ESCAPING_FACTOR + REQUEST_OVERHEAD_BYTES });
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  const server = app.getHttpServer();
  // Node takes it when a server is made, which Nest does, and reads it anew for each connection.
  Object.assign(server, { maxHeaderSize: TAXII_LIMITS.headerBytesMax });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return app;
}
