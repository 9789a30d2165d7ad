import { List, Stack, Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { evidenceTexts } from './evidence-texts';
import type { ReviewedIncident } from './review-questions';

interface Props {
  readonly incident: ReviewedIncident;
  readonly findingId: string;
}

/** The texts on which a finding rests, as the reader's rendition has them, with what is quoted marked in its place. */
export function EvidenceInPlace({ incident, findingId }: Props) {
  const { t } = useTranslation(['review', 'values']);
  const finding = incident.findings.find(({ id }) => id === findingId);
  if (!finding) return <Text>{t('noEvidence')}</Text>;
  return (
    <section aria-labelledby="evidence">
      <Heading order={3} id="evidence" mb="sm">
        {t('evidence')}
      </Heading>
      <Stack gap="md">
        {evidenceTexts(incident.stix, finding.evidence).map(({ pointer, type, property, stretches }) => (
          <figure key={pointer} className="evidence-text">
            <figcaption>
              {t(`values:objects.${type as 'incident'}`, { defaultValue: type })}
              {property && ` · ${property}`}
            </figcaption>
            <blockquote>
              {stretches.map(({ text, isQuoted }, index) =>
                isQuoted ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
              )}
            </blockquote>
          </figure>
        ))}
        <Elements name={t('elementsMet')} elements={finding.elementsMet.map(({ element }) => element)} />
        <Elements name={t('elementsMissing')} elements={finding.elementsMissing} />
      </Stack>
    </section>
  );
}

function Elements({ name, elements }: { readonly name: string; readonly elements: readonly string[] }) {
  if (elements.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{name}</Text>
      <List>
        {elements.map((element) => (
          <List.Item key={element}>{element}</List.Item>
        ))}
      </List>
    </div>
  );
}
