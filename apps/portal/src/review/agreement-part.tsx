import { Stack, Table, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { graphql } from '../data/graphql';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';

const AGREEMENT = graphql(`
  query Agreement {
    reviewAgreement {
      alpha
      units
      readers
    }
    ruleReviews {
      catalogue
      rule
      proposed
      confirmed
      changed
      rejected
      disputed
      overturned
    }
  }
`);

const COLUMNS = ['proposed', 'confirmed', 'changed', 'rejected', 'disputed'] as const;

/** How far readers agree, and which rules they overturn. */
export function AgreementPart() {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { data, error, refetch } = useQuery(question(AGREEMENT, {}));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const { alpha, units, readers } = data.reviewAgreement;
  return (
    <Stack gap="xl">
      <section aria-labelledby="agreement">
        <Heading order={2} id="agreement">
          {t('agreement.title')}
        </Heading>
        {alpha === null ? (
          <Text>{t('agreement.tooFew')}</Text>
        ) : (
          <Text>
            {t('agreement.alpha', {
              alpha: formats.count(Math.round(alpha * 100) / 100),
              units: formats.count(units ?? 0),
              readers: formats.count(readers ?? 0),
            })}
          </Text>
        )}
        <Text className="lead">{t('agreement.meaning')}</Text>
      </section>
      <section>
        <Heading order={2} id="rules">
          {t('rules.title')}
        </Heading>
        {data.ruleReviews.length === 0 ? (
          <Empty>{t('rules.none')}</Empty>
        ) : (
          <div className="wide-table" tabIndex={0} role="region" aria-labelledby="rules">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('rules.rule')}</Table.Th>
                  {COLUMNS.map((column) => (
                    <Table.Th key={column} scope="col">
                      {t(`rules.${column}`)}
                    </Table.Th>
                  ))}
                  <Table.Th scope="col">{t('rules.overturned')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.ruleReviews.map((row) => (
                  <Table.Tr key={`${row.catalogue} ${row.rule}`}>
                    <Table.Th scope="row">{row.rule}</Table.Th>
                    {COLUMNS.map((column) => (
                      <Table.Td key={column}>{formats.count(row[column])}</Table.Td>
                    ))}
                    <Table.Td>
                      {row.overturned === null ? t('rules.undecided') : formats.share(row.overturned)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </section>
    </Stack>
  );
}
