import 'reflect-metadata';
import { loadConfig } from '@app/config';
import { toProblem } from '@app/problem';
import { startApi } from './start-api';

startApi(loadConfig()).catch((error: unknown) => {
  const problem = toProblem(error);
  process.stderr.write(`The api did not start: ${problem.detail}\n`);
  if (problem.code === 'internal' && error instanceof Error)
    process.stderr.write(`${error.stack ?? error.name}\n`);
  process.exit(1);
});
