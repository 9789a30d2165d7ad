import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import { type PseudonymOf, placeholderPseudonym, pseudonymsUnder } from '@app/redaction';
import { PipelineKeys } from './pipeline-keys';

/** What victims are called in each audience that agreed to pseudonyms, by the key of the audience. */
export type PseudonymsByAudience = ReadonlyMap<string, PseudonymOf>;

interface Agreement {
  readonly community: string;
  readonly epoch: number;
  readonly salt: Buffer;
}

/** The pseudonyms of the communities that a submission goes to. Their keys are made here, and stand nowhere. */
@Injectable()
export class Pseudonyms {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keys: PipelineKeys,
  ) {}

  /** Those for what goes out. Empty where the submitter wants none, or no community of the terms agreed. */
  async of(participantId: string, terms: SharingTerms): Promise<PseudonymsByAudience> {
    const agreements = await this.agreements(terms);
    return byAudience(agreements, (agreement) => pseudonymsUnder(this.keyOf(agreement), participantId));
  }

  /** The same audiences with a placeholder, for previews: a made-up report must tell nothing of the real ones. */
  async placeholders(terms: SharingTerms): Promise<PseudonymsByAudience> {
    return byAudience(await this.agreements(terms), () => placeholderPseudonym);
  }

  /** Of the worker's secret and the salt of the epoch: without both nobody computes a pseudonym. */
  private keyOf({ community, epoch, salt }: Agreement): Uint8Array {
    const message = JSON.stringify(['pseudonyms', community, epoch, salt.toString('hex')]);
    return createHmac('sha256', this.keys.mintKey).update(message).digest();
  }

  private async agreements({ communities, pseudonyms }: SharingTerms): Promise<Agreement[]> {
    if (pseudonyms === false || communities.length === 0) return [];
    return this.dataSource.query(
      'SELECT community_id AS community, epoch, salt FROM community_pseudonym WHERE agreed AND community_id = ANY ($1)',
      [communities],
    );
  }
}

function byAudience(
  agreements: readonly Agreement[],
  pseudonymsOf: (agreement: Agreement) => PseudonymOf,
): PseudonymsByAudience {
  return new Map(
    agreements.flatMap((agreement) => {
      const pseudonyms = pseudonymsOf(agreement);
      return ['clients', 'community'].map((kind): [string, PseudonymOf] => [
        `${kind}:${agreement.community}`,
        pseudonyms,
      ]);
    }),
  );
}
