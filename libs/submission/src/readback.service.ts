import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type CryptoKey, compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { type Prover, type Viewer, requireKeyId, requireParticipant, requireProof } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { JobQueues } from '@app/jobs';
import { type Issue, Problem, type ProblemCode } from '@app/problem';
import { type OfSubmission, type ReadbackKind, readbackMessage } from './readback-message';
import { type Sealed, seal } from './seal';
import { PublicKeyFile } from './sealing-keys';
import type { Submission } from './submission.entity';
import { SubmissionRepository } from './submission.repository';
import { SubmissionService } from './submission.service';

const WAIT_MS = 15_000;
const POLL_MS = 25;

/** What a request is of, and how it is called. */
interface Subject {
  readonly kind: ReadbackKind;
  readonly submissionId?: string | null;
  readonly draftId?: string | null;
}

/** A reply as the worker seals it: what was asked for, or why not. */
export type DeskReply =
  | { readonly answer: unknown }
  | {
      readonly problem: {
        readonly code: ProblemCode;
        readonly detail: string;
        readonly issues: readonly Issue[];
      };
    };

/**
 * Asks a worker in the name of a submitter. The api cannot open what is stored: it makes a key pair for this one
 * request, and the worker seals its answer to it, if the submitter's own access key signed for exactly that. Nothing is
 * stored in the clear on the way, and an api that was broken into cannot ask in the name of someone who does not pass
 * through it.
 */
@Injectable()
export class ReadbackService {
  private readonly publicKey: PublicKeyFile;

  constructor(
    private readonly submissions: SubmissionService,
    private readonly repository: SubmissionRepository,
    private readonly queues: JobQueues,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicKey = new PublicKeyFile(config.keys.sealPublicFile);
  }

  /**
   * The bundle as it was received, byte for byte.
   * @throws Problem `not-found` for anyone but its submitter and after a withdrawal, `unavailable` when no worker answers.
   */
  read(viewer: Viewer, prover: Prover, submissionId: string): Promise<string> {
    return this.askOfOwn<string>(viewer, prover, 'bundle', submissionId);
  }

  /**
   * What a worker answers about a submission of the viewer's own. `request` is sealed to the worker.
   * @throws Problem `not-found` for anyone but its submitter and after a withdrawal, `unavailable` when no worker
   * answers, and whatever the worker finds wrong.
   */
  async askOfOwn<T>(
    viewer: Viewer,
    prover: Prover,
    kind: OfSubmission,
    submissionId: string,
    request?: object,
  ): Promise<T> {
    const own: Submission = await this.submissions.getOwn(viewer, submissionId);
    if (own.state === 'withdrawn' || own.state === 'withdrawing') {
      throw new Problem('not-found', 'The submission was withdrawn, and its content erased.');
    }
    return this.ask<T>(viewer, prover, { kind, submissionId: own.id }, request);
  }

  /** What a worker answers about a bundle that was not submitted. It is stored sealed, for as long as that takes. */
  askOfDraft<T>(viewer: Viewer, prover: Prover, request: object): Promise<T> {
    return this.ask<T>(viewer, prover, { kind: 'draft' }, request);
  }

  /** What a draft of the viewer's own says. */
  askOfStoredDraft<T>(viewer: Viewer, prover: Prover, draftId: string): Promise<T> {
    return this.ask<T>(viewer, prover, { kind: 'stored-draft', draftId });
  }

  private async ask<T>(
    viewer: Viewer,
    prover: Prover,
    { kind, submissionId = null, draftId = null }: Subject,
    request?: object,
  ): Promise<T> {
    requireProof(viewer);
    const pair = await generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519' });
    const id = randomUUID();
    const publicKey = await exportJWK(pair.publicKey);
    const sealed: Partial<Sealed> = request
      ? await seal(Buffer.from(JSON.stringify(request)), this.publicKey.get(), id)
      : {};
    const sealedRequest = sealed.content ?? null;
    const proof = prover.sign(
      readbackMessage({ id, kind, subjectId: submissionId ?? draftId, publicKey, sealedRequest }),
    );
    await this.repository.dataSource.query(
      `INSERT INTO readback (id, submission_id, draft_id, participant_id, public_key, access_key_id, proof, kind,
         sealed_request, wrapped_key, key_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        submissionId,
        draftId,
        requireParticipant(viewer),
        JSON.stringify(publicKey),
        requireKeyId(viewer),
        proof,
        kind,
        sealedRequest,
        sealed.wrappedKey ?? null,
        sealed.keyId ?? null,
      ],
    );
    try {
      await this.queues.addReadback(id);
      return await opened<T>(await this.waitFor(id), pair.privateKey);
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

async function opened<T>(sealedReply: string, privateKey: CryptoKey): Promise<T> {
  const { plaintext } = await compactDecrypt(sealedReply, privateKey);
  const reply = JSON.parse(new TextDecoder().decode(plaintext)) as DeskReply;
  if ('problem' in reply) throw new Problem(reply.problem.code, reply.problem.detail, reply.problem.issues);
  return reply.answer as T;
}
