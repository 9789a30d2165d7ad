import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds Entente's own package.json, from the sources as well as from `dist/`. */
export function packageRoot(from: string = __dirname): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schemas'))) return folder;
  }
  throw new Error('Entente does not stand in its own package');
}
