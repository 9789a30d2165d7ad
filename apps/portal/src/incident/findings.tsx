import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { inOrder, keyOf, type Principles } from './finding-key';
import type { Finding } from './incident-question';
import { Quotes } from './quotes';

interface Props {
  readonly findings: readonly Finding[];
  readonly principles: Principles;
}

/** Which principles and norms the incident touches, and on what that rests. */
export function Findings({ findings, principles }: Props) {
  const { t } = useTranslation(['incident', 'values']);
  const ordered = inOrder(findings);
  const catalogues = [...new Set(ordered.map(({ catalogue }) => catalogue))];
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings')}</h2>
      {ordered.length === 0 ? (
        <p>{t('noFinding')}</p>
      ) : (
        <p className="quiet">
          {t('findingsIntro')} {t('certaintyKey')}
        </p>
      )}
      {catalogues.map((catalogue) => (
        <div key={catalogue}>
          <h3>{t(`values:catalogues.${catalogue as 'paris-call'}`, { defaultValue: catalogue })}</h3>
          {catalogue === 'un-norms' && <p className="quiet">{t('normsIntro')}</p>}
          {ordered
            .filter((finding) => finding.catalogue === catalogue)
            .map((finding) => (
              <FindingCard key={finding.id} finding={finding} principles={principles} />
            ))}
        </div>
      ))}
    </section>
  );
}

function FindingCard({
  finding,
  principles,
}: {
  readonly finding: Finding;
  readonly principles: Principles;
}) {
  const { t } = useTranslation(['incident', 'values']);
  const formats = useFormats();
  const key = keyOf(finding);
  const principle = principles.at(key);
  const relation = finding.relation.toLowerCase() as 'violates';
  const catalogue = finding.catalogue as 'paris-call';
  return (
    <article id={`finding-${key}`} className="finding" tabIndex={-1}>
      <h4>
        <span className="numeral" aria-hidden="true">
          {finding.principle}
        </span>
        <To to={`/principles/${finding.catalogue}/${finding.principle}`}>{principle?.name ?? key}</To>
      </h4>
      <p className="verdict">
        <strong>{t(`relation.${catalogue}.${relation}`)}</strong>
        <span className={`certainty certainty-${finding.certainty.toLowerCase()}`}>
          {t(`values:certainty.${finding.certainty.toLowerCase() as 'clear'}`)}
        </span>
        <span>
          {t(`confidence.${bandOf(finding.confidence)}`, { value: formats.share(finding.confidence) })}
        </span>
      </p>
      <p className="quiet">
        {t(`values:reviewStates.${finding.reviewState as 'proposed'}`, { defaultValue: finding.reviewState })}
        {finding.disputed && ` · ${t('values:reviewStates.disputed')}`}
        {finding.awaitsSecond && ` · ${t('awaitsSecond')}`}
      </p>
      <Elements finding={finding} principles={principles} />
      <details>
        <summary>{t('restsOn', { count: finding.evidence.length })}</summary>
        <Quotes evidence={finding.evidence} marked />
        <p className="quiet">{t('rule', { rule: finding.rule, version: finding.catalogueVersion })}</p>
      </details>
    </article>
  );
}

function Elements({ finding, principles }: { readonly finding: Finding; readonly principles: Principles }) {
  const { t } = useTranslation('incident');
  const key = keyOf(finding);
  if (finding.elementsMet.length + finding.elementsMissing.length === 0) return null;
  return (
    <ul className="elements">
      {finding.elementsMet.map(({ element }) => (
        <li key={element}>
          <span className="element-sign" aria-hidden="true">
            ✓
          </span>
          <span>
            <span className="element-state">{t('stated')}</span> {principles.element(key, element)}
          </span>
        </li>
      ))}
      {finding.elementsMissing.map((element) => (
        <li key={element} className="element-missing">
          <span className="element-sign" aria-hidden="true">
            ○
          </span>
          <span>
            <span className="element-state">{t('notStated')}</span> {principles.element(key, element)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function bandOf(confidence: number): 'high' | 'moderate' | 'low' {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.5 ? 'moderate' : 'low';
}
