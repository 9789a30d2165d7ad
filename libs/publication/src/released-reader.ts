import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { type Viewer, readingAs } from '@app/access';
import { READER, queryPrepared } from '@app/database';

/** Runs one statement as the viewer. */
export type ReleasedQuery = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** Functions of the database that set the viewer for themselves. */
export type SettingFunction = 'feed_in_sight';

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ';
const SET_VIEWER = { name: 'entente-viewer', text: `SELECT set_config('entente.viewer', $1, true)` };

/**
 * The one way to read what is released: a transaction of the reader role with the viewer set on it, so that
 * row-level security decides. A page and its count come from the same snapshot.
 */
@Injectable()
export class ReleasedReader {
  constructor(@InjectDataSource(READER) private readonly dataSource: DataSource) {}

  /**
   * Does the work as the viewer. The reader's connections are pipelines: what opens the transaction goes out together
   * with the first statement, in this order, and nobody waits for its end. Should the opening fail, so does every statement.
   */
  async read<T>(viewer: Viewer, work: (query: ReleasedQuery) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const opening = Promise.all([
      client.query(BEGIN),
      client.query({ ...SET_VIEWER, values: [readingAs(viewer)] }),
    ]);
    opening.catch(() => undefined);
    let end = 'ROLLBACK';
    try {
      const answer = await work(async <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const [{ rows }] = await Promise.all([client.query(sql, [...parameters]), opening]);
        return rows as Row[];
      });
      await opening;
      end = 'COMMIT';
      return answer;
    } finally {
      const release = (): Promise<void> => runner.release();
      void client.query(end).then(release, release);
    }
  }

  /**
   * The rows of a function of the database that takes the viewer first and sets it for itself: one exchange, and a
   * transaction of its own.
   */
  call<Row>(viewer: Viewer, name: SettingFunction, parameters: readonly unknown[]): Promise<Row[]> {
    const places = parameters.map((_, index) => `, $${index + 2}`).join('');
    const statement = { name, text: `SELECT * FROM ${name}($1${places})` };
    return queryPrepared(this.dataSource, statement, [readingAs(viewer), ...parameters]);
  }
}
