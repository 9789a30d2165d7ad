export { loadConfig } from './config';
export type { Config, OidcConfig } from './config';
export { CONFIG, ConfigModule } from './config.module';
export { packageRoot } from './package-root';
export { processLogger } from './process-logger';
