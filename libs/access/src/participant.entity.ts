import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The kinds of organisation that take part. */
export const PARTICIPANT_KINDS = ['cert', 'government', 'company', 'civil-society', 'academia'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** An organisation that takes part: proposed by one administrator, admitted by another. */
@Entity('participant')
export class Participant {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ParticipantKind;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { array: true }) sectors!: string[];
  @Column('text', { array: true }) domains!: string[];
  @Column('text', { array: true }) networks!: string[];
  @Column('boolean') listed!: boolean;
  @Column('boolean') demonstration!: boolean;
  @Column('text') state!: 'proposed' | 'admitted' | 'suspended';
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('uuid', { name: 'admitted_by', nullable: true }) admittedBy!: string | null;
  @Column('timestamptz', { name: 'admitted_at', nullable: true }) admittedAt!: Date | null;
}
