import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import type { Prover } from './key-proof';
import { type IssuedKey, KeyService } from './key.service';
import { Participant } from './participant.entity';
import { type ParticipantProposal, checkProposal } from './participant-proposal';
import { permissionsFor } from './permission';
import { requireAdministrator, requireKeyId, requireProof } from './require';
import { type Viewer, actorOf } from './viewer';

/** Participants: proposed by one administrator, admitted by another, suspended by either. */
@Injectable()
export class DirectoryService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keys: KeyService,
  ) {}

  /**
   * Puts an organisation forward. It takes part only after another administrator admits it.
   * @throws Problem `invalid-input`, or `conflict` when the slug is taken.
   */
  async propose(viewer: Viewer, proposal: ParticipantProposal): Promise<Participant> {
    const proposedBy = requireAdministrator(viewer);
    checkProposal(proposal);
    return this.dataSource.transaction(async (manager) => {
      const participants = manager.getRepository(Participant);
      if (await participants.existsBy({ slug: proposal.slug })) {
        throw new Problem('conflict', 'There is a participant with this slug already.');
      }
      const participant = participants.create({
        id: randomUUID(),
        ...copy(proposal),
        state: 'proposed',
        proposedBy,
      });
      await participants.insert(participant);
      await recordAct(manager, {
        actor: actorOf(viewer),
        action: 'participant.propose',
        subject: participant.id,
      });
      return participant;
    });
  }

  /**
   * Admits a proposed organisation and gives its first key, which can be read only now.
   * @throws Problem `forbidden` for the administrator who proposed it, `not-found`, or `conflict` when it is admitted already.
   */
  async admit(
    viewer: Viewer,
    prover: Prover,
    slug: string,
  ): Promise<{ participant: Participant; key: IssuedKey }> {
    const admittedBy = requireAdministrator(viewer);
    requireProof(viewer);
    return this.dataSource.transaction(async (manager) => {
      const participant = await this.lock(manager, slug);
      if (participant.state !== 'proposed')
        throw new Problem('conflict', 'This participant is not waiting for admission.');
      if (participant.proposedBy === admittedBy) {
        throw new Problem(
          'forbidden',
          'A participant is admitted by an administrator other than the one who proposed it.',
        );
      }
      const admitted = { state: 'admitted', admittedBy, admittedAt: new Date() } as const;
      await manager.getRepository(Participant).update({ id: participant.id }, admitted);
      const holder = { participantId: participant.id };
      const grant = {
        label: 'first key',
        permissions: permissionsFor('participant'),
        maker: { keyId: requireKeyId(viewer), prover },
      };
      const key = await this.keys.issue(manager, holder, grant);
      await recordAct(manager, {
        actor: actorOf(viewer),
        action: 'participant.admit',
        subject: participant.id,
      });
      return { participant: Object.assign(participant, admitted), key };
    });
  }

  /** Ends a participant's rights at once, its keys included. What it submitted stays. */
  async suspend(viewer: Viewer, slug: string): Promise<Participant> {
    requireAdministrator(viewer);
    return this.dataSource.transaction(async (manager) => {
      const participant = await this.lock(manager, slug);
      if (participant.state !== 'admitted')
        throw new Problem('conflict', 'Only an admitted participant can be suspended.');
      await manager.getRepository(Participant).update({ id: participant.id }, { state: 'suspended' });
      await recordAct(manager, {
        actor: actorOf(viewer),
        action: 'participant.suspend',
        subject: participant.id,
      });
      return Object.assign(participant, { state: 'suspended' as const });
    });
  }

  /**
   * An admitted participant by its id.
   * @throws Problem `not-found`.
   */
  async get(id: string): Promise<Participant> {
    const found = await this.dataSource.getRepository(Participant).findOneBy({ id, state: 'admitted' });
    if (!found) throw new Problem('not-found', 'There is no such participant.');
    return found;
  }

  private async lock(manager: EntityManager, slug: string): Promise<Participant> {
    const participants = manager.getRepository(Participant);
    const found = await participants.findOne({ where: { slug }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Problem('not-found', 'There is no such participant.');
    return found;
  }
}

function copy(proposal: ParticipantProposal) {
  const { slug, name, kind, listed, demonstration } = proposal;
  const { country = null, sectors = [], domains = [], networks = [] } = proposal;
  return { slug, name, kind, country, sectors, domains, networks, listed, demonstration };
}
