import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config';

/** The injection token of the one Config. */
export const CONFIG = Symbol('CONFIG');

/** Gives the settings of this process to whoever asks for CONFIG. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
