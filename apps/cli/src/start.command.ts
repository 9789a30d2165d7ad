import type { Command } from 'commander';
import { loadConfig } from '@app/config';

/** `entente start`: database, api and worker in one go, with samples on the first start. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('run the platform: database, api and worker under one supervisor')
    .option('--empty', 'start without sample participants and incidents', false)
    .action(async (options: { empty: boolean }) => {
      const { start } = await import('./start.js');
      process.exitCode = await start(loadConfig(), options.empty);
    });
}
