import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sharing group of participants. */
@Entity('community')
export class Community {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  /** Whether a new member may read what was published before it joined. */
  @Column('boolean', { name: 'open_history' }) openHistory!: boolean;
}
