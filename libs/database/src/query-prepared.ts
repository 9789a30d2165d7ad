import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that is planned once for each connection. One name stands for one text. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** Runs a statement that is asked so often that planning it anew each time would cost more than running it. */
export async function queryPrepared<Row>(
  dataSource: DataSource,
  { name, text }: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    return (await client.query({ name, text, values: [...values] })).rows as Row[];
  } finally {
    await runner.release();
  }
}
