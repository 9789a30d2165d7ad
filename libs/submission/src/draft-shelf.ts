import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Problem } from '@app/problem';
import { DRAFT_LIMITS, type OpenedDraft } from './draft.service';
import { Vault } from './vault';

interface DraftRow {
  readonly id: string;
  readonly version: number;
  readonly sealed: string;
  readonly wrapped_key: string;
  readonly key_id: string;
}

/** The worker's access to drafts: it opens them for their writers, and throws old ones away. */
@Injectable()
export class DraftShelf {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
  ) {}

  /** What a draft of a participant says. @throws Problem `not-found`. */
  async open(participantId: string, id: string | null): Promise<OpenedDraft> {
    const rows: DraftRow[] = await this.dataSource.query(
      'SELECT id, version, sealed, wrapped_key, key_id FROM draft WHERE id = $1 AND participant_id = $2',
      [id, participantId],
    );
    const [row] = rows;
    if (!row) throw new Problem('not-found', 'There is no such draft of yours.');
    const sealed = { content: row.sealed, wrappedKey: row.wrapped_key, keyId: row.key_id };
    return { version: row.version, content: await this.vault.openSealed(sealed, row.id) };
  }

  /** Throws away what nobody has changed for long. */
  async sweep(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM draft WHERE changed_at < clock_timestamp() - ${DRAFT_LIMITS.keptDays} * interval '1 day'`,
    );
  }
}
