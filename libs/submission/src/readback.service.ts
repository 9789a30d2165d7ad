import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { type Prover, type Viewer, requireKeyId, requireParticipant } from '@app/access';
import { JobQueues } from '@app/jobs';
import { Problem } from '@app/problem';
import { readbackMessage } from './readback-message';
import { SubmissionRepository } from './submission.repository';
import { SubmissionService } from './submission.service';

const WAIT_MS = 15_000;
const POLL_MS = 25;

/**
 * Shows a submitter what they sent. The api cannot open it: it makes a key pair for this one request, and the
 * worker seals the bundle to it, if the submitter's own access key signed for exactly that. Nothing is stored in the
 * clear on the way, and an api that was broken into cannot ask in the name of someone who does not pass through it.
 */
@Injectable()
export class ReadbackService {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly repository: SubmissionRepository,
    private readonly queues: JobQueues,
  ) {}

  /**
   * The bundle as it was received, byte for byte.
   * @throws Problem `not-found` for anyone but its submitter and after a withdrawal, `unavailable` when no worker answers.
   */
  async read(viewer: Viewer, prover: Prover, submissionId: string): Promise<string> {
    const own = await this.submissions.getOwn(viewer, submissionId);
    if (own.state === 'withdrawn' || own.state === 'withdrawing') {
      throw new Problem('not-found', 'The submission was withdrawn, and its content erased.');
    }
    const pair = await generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519' });
    const id = randomUUID();
    const publicKey = await exportJWK(pair.publicKey);
    const proof = prover.sign(readbackMessage(id, own.id, publicKey));
    await this.repository.dataSource.query(
      `INSERT INTO readback (id, submission_id, participant_id, public_key, access_key_id, proof)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, own.id, requireParticipant(viewer), JSON.stringify(publicKey), requireKeyId(viewer), proof],
    );
    try {
      await this.queues.addReadback(id);
      const { plaintext } = await compactDecrypt(await this.waitFor(id), pair.privateKey);
      return new TextDecoder().decode(plaintext);
    } finally {
      await this.repository.dataSource.query('DELETE FROM readback WHERE id = $1', [id]);
    }
  }

  private async waitFor(id: string): Promise<string> {
    for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; await sleep(POLL_MS)) {
      const rows: { sealed_reply: string | null }[] = await this.repository.dataSource.query(
        'SELECT sealed_reply FROM readback WHERE id = $1',
        [id],
      );
      if (rows[0]?.sealed_reply) return rows[0].sealed_reply;
    }
    throw new Problem('unavailable', 'No worker answered in time. The submission is safe: try again.');
  }
}
