import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Permission } from './permission';

/** A key as it is stored: an HMAC of its secret, never the secret. */
@Entity('access_key')
export class AccessKey {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { select: false }) digest!: Buffer;
  @Column('uuid', { name: 'participant_id', nullable: true }) participantId!: string | null;
  @Column('uuid', { name: 'administrator_id', nullable: true }) administratorId!: string | null;
  @Column('text') label!: string;
  @Column('text', { array: true }) permissions!: Permission[];
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
