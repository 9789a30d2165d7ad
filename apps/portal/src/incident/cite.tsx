import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copyable } from '../frame/copyable';
import { useOrigin } from '../frame/origin';
import { useFormats } from '../language/format';
import { bibtexOf, permanentAddress } from './citation';
import type { Incident } from './incident-question';

/** How to cite the incident. What was read is named by its version and its hash. */
export function Cite({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  const origin = useOrigin();
  const version = t('citeVersion', { day: formats.day(incident.modified) });
  const cited = {
    title: incident.name,
    origin,
    path: permanentAddress('', incident.id),
    version,
    readOn: t('citeMarking'),
    sha256: incident.sha256,
  };
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('cite')}</h2>
      <Copyable
        label={t('citeText')}
        text={t('citation', {
          title: incident.name,
          version,
          address: permanentAddress(origin, incident.id),
          sha256: incident.sha256,
        })}
        prose
      />
      <details>
        <summary>{t('bibtex')}</summary>
        <Copyable label="BibTeX" text={bibtexOf(cited, incident.modified.slice(0, 4))} />
      </details>
      <p className="quiet">{t('hashMeaning')}</p>
    </section>
  );
}

/** Documents and data of the incident, to take away. */
export function TakeAway({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const documents = (kind: string, language: string) =>
    `/documents/incidents/${encodeURIComponent(incident.id)}/${kind}?language=${language}&format=pdf`;
  const recordOf = (format: string) =>
    `/documents/incidents/${encodeURIComponent(incident.id)}/record?format=${format}`;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('export')}</h2>
      <ul className="downloads">
        {(['brief', 'dossier'] as const).map((kind) => (
          <li key={kind}>
            <strong>{t(`document.${kind}`)}</strong> <span className="quiet">{t(`documentIs.${kind}`)}</span>
            <span className="download-links">
              <a href={documents(kind, 'en')} lang="en" hrefLang="en">
                PDF, English
              </a>
              <a href={documents(kind, 'fr')} lang="fr" hrefLang="fr">
                PDF, français
              </a>
            </span>
          </li>
        ))}
        <li>
          <strong>{t('document.table')}</strong> <span className="quiet">{t('documentIs.table')}</span>
          <span className="download-links">
            {(['csv', 'xlsx'] as const).map((format) => (
              <a key={format} href={recordOf(format)} download>
                {format.toUpperCase()}
              </a>
            ))}
          </span>
        </li>
        <li>
          <strong>{t('document.stix')}</strong> <span className="quiet">{t('documentIs.stix')}</span>
          <span className="download-links">
            <StixDownload incident={incident} />
          </span>
        </li>
      </ul>
    </section>
  );
}

function StixDownload({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const [isSaved, setIsSaved] = useState(false);
  const save = () => {
    const address = URL.createObjectURL(new Blob([incident.stix], { type: 'application/stix+json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${incident.id}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    setIsSaved(true);
  };
  return (
    <>
      <Button variant="default" size="xs" onClick={save}>
        {t('saveStix')}
      </Button>
      <span role="status">{isSaved ? t('saved') : ''}</span>
    </>
  );
}
