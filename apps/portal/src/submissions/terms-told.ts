import { type Terms, type TlpName, tlpOfName } from '../submit/terms';

/** Terms as the api tells them of a submission. */
export interface SharedTerms {
  readonly defaultTlp: string;
  readonly audiences: readonly string[];
  readonly waiting: readonly string[];
  readonly nameVictim: boolean;
  readonly nameReporter: boolean;
  readonly pseudonyms: boolean;
}

/** The same terms as the form holds them, so that a later version goes to the same readers unless one says otherwise. */
export function termsShared(shared: SharedTerms): Terms {
  const { audiences, waiting, nameVictim, nameReporter, pseudonyms } = shared;
  const named = (kind: string): string[] =>
    audiences.flatMap((audience) =>
      audience.startsWith(`${kind}:`) ? [audience.slice(kind.length + 1)] : [],
    );
  const communities = named('community');
  const recipients = named('recipient');
  return {
    choice: isForNobody(shared, communities.length + recipients.length) ? 'nobody' : 'readers',
    defaultTlp: tlpOfName(shared.defaultTlp as TlpName),
    communities,
    recipients,
    nameVictim,
    nameReporter,
    pseudonyms,
    publicAtOnce: !waiting.includes('public'),
    holdAll: allWait(shared),
  };
}

/** Whether these are the terms of who chose that nobody gets it for now. */
function isForNobody(shared: SharedTerms, named: number): boolean {
  return shared.defaultTlp === 'RED' && named === 0 && allWait(shared);
}

function allWait({ audiences, waiting }: SharedTerms): boolean {
  return audiences.every((audience) => audience === 'public' || waiting.includes(audience));
}
