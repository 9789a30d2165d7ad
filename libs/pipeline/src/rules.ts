import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

const REGISTER_LOCK = 7_061_944;
const CURRENT = 'SELECT version FROM rules_version ORDER BY ordinal DESC LIMIT 1';
/** The injection token of the version of the rules in this process. */
export const RULES_VERSION = Symbol('RULES_VERSION');

/**
 * Which rules everything is brought to. A version that no worker ever started with is newer than all that did, so the
 * first start of a new release makes it the current one; a worker of an older release that starts once more does not.
 * Going back is an operator's act.
 */
@Injectable()
export class Rules {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(RULES_VERSION) readonly version: string,
  ) {}

  /** Enters the rules of this process as the current ones, unless they were entered before. */
  async register(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [REGISTER_LOCK]);
      await manager.query(
        `INSERT INTO rules_version (version, ordinal) SELECT $1, coalesce(max(ordinal), 0) + 1 FROM rules_version
         ON CONFLICT (version) DO NOTHING`,
        [this.version],
      );
    });
  }

  /** Makes the rules of this process the current ones, also when a later release was here. For operators: needs the owner. */
  async makeCurrent(): Promise<void> {
    await this.register();
    await this.dataSource.query(
      `UPDATE rules_version SET ordinal = (SELECT max(ordinal) + 1 FROM rules_version) WHERE version = $1
          AND ordinal < (SELECT max(ordinal) FROM rules_version)`,
      [this.version],
    );
  }

  /** Whether the rules of this process are the current ones. */
  async areCurrent(): Promise<boolean> {
    const rows: { version: string }[] = await this.dataSource.query(CURRENT);
    return rows[0]?.version === this.version;
  }
}
