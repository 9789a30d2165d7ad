import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from './config';

const LEVELS: Record<Config['logLevel'], LogLevel[]> = {
  debug: ['debug', 'log', 'warn', 'error', 'fatal'],
  info: ['log', 'warn', 'error', 'fatal'],
  warn: ['warn', 'error', 'fatal'],
  error: ['error', 'fatal'],
  silent: [],
};

/** One JSON line for each event. Nothing logs a request's body, a bundle or a key. */
export function processLogger(config: Config): ConsoleLogger {
  return new ConsoleLogger({ json: true, colors: false, logLevels: LEVELS[config.logLevel] });
}
