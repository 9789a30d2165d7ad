import { IMPACT_EXTENSION_ID } from './choices.data';
import type { ReportDraft } from './report-draft';

interface Impact {
  readonly key: string;
  readonly category: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly said?: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, string>>;
}

/** What it did, as impacts of the Incident Core Extension; gives their ids. Counts stand on the first. */
export function addImpacts(draft: ReportDraft): string[] {
  const { impact } = draft.report;
  const counts = Object.fromEntries(
    Object.entries(impact.counts).flatMap(([name, count]) =>
      count.trim() === '' ? [] : [[name, Number(count)]],
    ),
  );
  const all = [...lossesOf(draft), ...consequencesOf(draft)];
  return all.map(({ key, category, content, said, fields }, index) =>
    draft.add(
      draft.mint('impact', key),
      {
        impact_category: category,
        ...said,
        ...(index === 0 ? { description: impact.description.trim(), impacted_entity_counts: counts } : {}),
        extensions: {
          [IMPACT_EXTENSION_ID]: { extension_type: 'new-sdo' },
          [`${category}-ext`]: content,
        },
      },
      {
        '': 'impact',
        ...(index === 0
          ? { description: 'impact.description', impacted_entity_counts: 'impact.counts' }
          : {}),
        ...fields,
      },
    ),
  );
}

function lossesOf({ report }: ReportDraft): Impact[] {
  const { availability, loss, information, records, alteration, counts, description } = report.impact;
  const impacts: Impact[] = [];
  if (availability !== '')
    impacts.push({
      key: 'availability',
      category: 'availability',
      content: { availability_impact: Number(availability) },
      fields: { 'extensions/availability-ext': 'impact.availability' },
    });
  if (loss !== '')
    impacts.push({
      key: 'confidentiality',
      category: 'confidentiality',
      content: {
        loss_type: loss,
        information_type: information,
        record_count: records.trim() === '' ? undefined : Number(records),
      },
      fields: { 'extensions/confidentiality-ext': 'impact.loss' },
    });
  if (alteration !== '')
    impacts.push({
      key: 'integrity',
      category: 'integrity',
      content: { alteration, information_type: 'system' },
      fields: { 'extensions/integrity-ext': 'impact.alteration' },
    });
  const isTold = Object.values(counts).some((count) => count.trim() !== '') || description.trim() !== '';
  const isPlaced = impacts.length > 0 || report.impact.consequences.length > 0 || report.impact.ransom !== '';
  if (isTold && !isPlaced)
    impacts.push({
      key: 'reach',
      category: 'external',
      content: { impact_type: 'economic' },
      fields: {},
    });
  return impacts;
}

function consequencesOf({ report }: ReportDraft): Impact[] {
  const { consequences, ransom, amount, currency } = report.impact;
  const isMoney = amount.trim() !== '';
  return [
    ...consequences.map((consequence): Impact => ({
      key: `external:${consequence}`,
      category: 'external',
      content: { impact_type: consequence },
      fields: { 'extensions/external-ext': 'impact.consequences' },
    })),
    ...(ransom === ''
      ? []
      : [
          {
            key: 'ransom',
            category: 'economic',
            content: {
              variety: ransom,
              ...(isMoney ? { currency, min_amount: Number(amount), max_amount: Number(amount) } : {}),
            },
            fields: { 'extensions/economic-ext': 'impact.amount' },
          },
        ]),
  ];
}
