import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import type { Issue } from '@app/problem';
import type { SubmissionState } from './state';

/** One bundle as it came in, without its sealed columns: those are read by the worker alone, by name. */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  /** Names the incident over its versions. */
  @Column('uuid') lineage!: string;
  @Column('integer') version!: number;
  @Column('bytea', { name: 'incident_digest' }) incidentDigest!: Buffer;
  @Column('text', { name: 'incident_modified' }) incidentModified!: string;
  @Column('bytea') sha256!: Buffer;
  @Column('integer', { name: 'size_bytes' }) sizeBytes!: number;
  @Column('jsonb') terms!: SharingTerms;
  @Column('jsonb') warnings!: Issue[];
  @Column('text') state!: SubmissionState;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}
