import type { Tlp } from '../submit/choices.data';
import type { AudiencePreview } from '../submit/preview-question';
import { isAtMost, tlpOfName } from '../submit/terms';
import type { Submission } from './submission-question';

/** Who sees up to a label and did not see up to the marking before. */
export function widenedTo<Audience extends Pick<AudiencePreview, 'ceiling'>>(
  audiences: readonly Audience[],
  marking: Tlp,
  level: Tlp,
): Audience[] {
  return audiences.filter(({ ceiling }) => {
    const sees = tlpOfName(ceiling);
    return isAtMost(level, sees) && !isAtMost(marking, sees);
  });
}

type Delivery = Pick<Submission['deliveries']['named'][number], 'participant' | 'revoked'>;

/** Who of those named got the incident and has not fetched its withdrawal: they may still rely on it. */
export function stillHaving(named: readonly Delivery[]): string[] {
  const told = new Set(named.flatMap(({ participant, revoked }) => (revoked ? [participant] : [])));
  return [...new Set(named.map(({ participant }) => participant))].filter((each) => !told.has(each));
}
