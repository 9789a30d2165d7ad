import type { EntityManager } from 'typeorm';
import { type SharingTerms, parseSharingTerms } from '@app/marking';
import type { PoolName } from './waiting-objects';

/**
 * Where a participant said nothing: what carries no marking is RED and goes to nobody, and the public waits for a
 * release.
 */
export const INBOX_TERMS_DEFAULT: SharingTerms = parseSharingTerms({ defaultTlp: 'RED' });

/**
 * The terms under which incidents of a pool are shared: those of its pull, or of its participant's inbox, less those
 * parties that the participant could not name any more today.
 */
export async function inboxTermsOf(
  manager: Pick<EntityManager, 'query'>,
  { participantId, pullId }: PoolName,
): Promise<SharingTerms> {
  const rows: { terms: SharingTerms; communities: string[]; recipients: string[] }[] = await manager.query(
    `SELECT t.terms,
       ARRAY(SELECT m.community_id::text FROM membership m WHERE m.participant_id = $1) AS communities,
       ARRAY(SELECT p.id::text FROM participant p WHERE t.terms->'recipients' ? p.id::text AND p.state = 'admitted'
         AND (p.listed OR EXISTS (SELECT FROM membership own JOIN membership other USING (community_id)
           WHERE own.participant_id = $1 AND other.participant_id = p.id))) AS recipients
       FROM (SELECT terms FROM pull WHERE id = $2
             UNION ALL SELECT terms FROM inbox_terms WHERE participant_id = $1 AND $2::uuid IS NULL) t`,
    [participantId, pullId],
  );
  const [row] = rows;
  return row ? withoutLost(row.terms, row) : INBOX_TERMS_DEFAULT;
}

/** Terms without the parties that are lost, and without what was said of them. */
function withoutLost(
  terms: SharingTerms,
  known: { readonly communities: readonly string[]; readonly recipients: readonly string[] },
): SharingTerms {
  const communities = terms.communities.filter((id) => known.communities.includes(id));
  const recipients = terms.recipients.filter((id) => known.recipients.includes(id));
  const named = new Set([...communities, ...recipients]);
  const releases = Object.entries(terms.releases ?? {}).filter(([audience]) => {
    const party = audience.split(':')[1];
    return party === undefined || named.has(party);
  });
  return parseSharingTerms({ ...terms, communities, recipients, releases: Object.fromEntries(releases) });
}
