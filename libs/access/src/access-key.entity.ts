import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Permission } from './permission';

/** A key as it is stored: an HMAC of its secret, never the secret. */
@Entity('access_key')
export class AccessKey {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { select: false }) digest!: Buffer;
  @Column('bytea', { name: 'proof_key', select: false }) proofKey!: Buffer;
  @Column('bytea', { nullable: true, select: false }) endorsement!: Buffer | null;
  @Column('uuid', { name: 'participant_id', nullable: true }) participantId!: string | null;
  @Column('uuid', { name: 'administrator_id', nullable: true }) administratorId!: string | null;
  @Column('text') label!: string;
  @Column('text', { array: true }) permissions!: Permission[];
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  /** Of a session, the key that it goes on; null for a key that a holder keeps. */
  @Column('uuid', { name: 'session_of', nullable: true }) sessionOf!: string | null;
  /** Whether it is a person's, who signs in by an account elsewhere: it opens no door by itself. */
  @Column('boolean', { name: 'for_person' }) forPerson!: boolean;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
