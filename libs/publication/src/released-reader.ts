import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer, readingAs } from '@app/access';
import { READER } from '@app/database';

/** Runs one statement as the viewer. */
export type ReleasedQuery = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/**
 * The one way to read what is released: a transaction of the reader role with the viewer set on it, so that
 * row-level security decides. A page and its count come from the same snapshot.
 */
@Injectable()
export class ReleasedReader {
  constructor(@InjectDataSource(READER) private readonly dataSource: DataSource) {}

  /** Does the work as the viewer. */
  async read<T>(viewer: Viewer, work: (query: ReleasedQuery) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager: EntityManager) => {
      await manager.query(`SELECT set_config('entente.viewer', $1, true)`, [readingAs(viewer)]);
      return work((sql, parameters = []) => manager.query(sql, [...parameters]));
    });
  }
}
