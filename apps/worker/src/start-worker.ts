import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, processLogger } from '@app/config';
import { WorkerModule } from './worker.module';

/** Starts a worker. Resolves when it takes jobs. */
export async function startWorkerProcess(config: Config): Promise<INestApplicationContext> {
  const logger = processLogger(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  return app;
}
