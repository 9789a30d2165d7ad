import { useTranslation } from 'react-i18next';
import { codeOfCountry } from './country-code';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { Incident } from './incident-question';
import { useRecordedDate } from './recorded-date';
import { Quotes } from './quotes';

type Claim = Incident['attributionClaims'][number];

/** Who says who did it: claims side by side, each of its author. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation('incident');
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('claims')}</h2>
      {claims.length === 0 ? (
        <p>{t('noClaim')}</p>
      ) : (
        <>
          <p className="quiet">
            {t('claimsIntro')} {claims.length > 1 && t('claimsParallel')}
          </p>
          <div className="claims-side-by-side">
            {claims.map((claim, index) => (
              <ClaimCard key={index} claim={claim} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation(['incident', 'values']);
  const formats = useFormats();
  const recorded = useRecordedDate();
  const { label } = useValues();
  const by = useOrganisation(claim.byName) ?? t('claimantUnnamed');
  const kind = [
    t(`values:claimantKinds.${claim.byKind as 'state'}`, { defaultValue: claim.byKind }),
    ...(claim.byCountry ? [formats.country(claim.byCountry)] : []),
  ].join(', ');
  const to = useOrganisation(claim.toName) ?? t('nobodyNamed');
  const toKind = [
    t(`values:accusedKinds.${claim.toKind as 'state'}`, { defaultValue: claim.toKind }),
    ...(claim.toCountry ? [formats.country(claim.toCountry)] : []),
  ].join(', ');
  return (
    <article className="claim">
      <h3>
        <bdi>{label(by)}</bdi> <small>{kind}</small>
      </h3>
      <p className="claim-says">
        {t('says')}{' '}
        <strong>
          <bdi>{to}</bdi>
        </strong>{' '}
        <small>({toKind})</small>
      </p>
      <dl className="pairs">
        <dt>{t('claim.form')}</dt>
        <dd>{t(`values:claimForms.${claim.form as 'statement'}`, { defaultValue: claim.form })}</dd>
        <dt>{t('claim.date')}</dt>
        <dd>{claim.madeOn ? recorded(claim.madeOn) : t('values:not-recorded')}</dd>
        <dt>{t('claim.state')}</dt>
        <dd>{t(`values:claimStates.${claim.state as 'asserted'}`, { defaultValue: claim.state })}</dd>
        <dt>{t('claim.basis')}</dt>
        <dd>{t(`values:claimBases.${claim.basis as 'technical'}`, { defaultValue: claim.basis })}</dd>
        <dt>{t('claim.norm')}</dt>
        <dd>{claim.normInvoked ? t('claim.invoked') : t('claim.notInvoked')}</dd>
      </dl>
      <Quotes evidence={claim.evidence} />
    </article>
  );
}

/** An organisation or a State as the reader's language calls it, where it is one that every language has a word for. */
export function useOrganisation(name: string | null): string | null {
  const { t } = useTranslation('values');
  const formats = useFormats();
  if (name === null) return null;
  const known: Record<string, string> = t('organisations', { returnObjects: true });
  const key = [name, name.toLowerCase()].find((each) => Object.hasOwn(known, each));
  if (key !== undefined) return known[key]!;
  const code = codeOfCountry(name, Object.keys(t('countries', { returnObjects: true })));
  return code === undefined ? name : formats.country(code);
}
