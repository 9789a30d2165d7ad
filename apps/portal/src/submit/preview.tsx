import '@mantine/core/styles/Tabs.css';
import { Alert, Tabs, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdentity } from '../frame/identity';
import { useFormats } from '../language/format';
import { audienceName } from './audience-name';
import { useWords } from './form';
import { PreviewObjects } from './preview-objects';
import type { AudiencePreview } from './preview-question';
import { type PreviewItem, type PreviewedChange, itemsOf, withMasks } from './preview-rows';
import { usePreviewedValues } from './preview-values';
import { isAtMost, tlpOfName } from './terms';
import type { Tlp } from './choices.data';

/** A mask that is to be added. */
export interface ChosenMask {
  readonly text: string;
  readonly level: Tlp;
}

interface PreviewProps {
  readonly audiences: readonly AudiencePreview[];
  /** Masks that will hold once the report is submitted. */
  readonly masks?: readonly ChosenMask[];
  /** What can be done about one audience, such as releasing its version. */
  readonly actionsOf?: (audience: AudiencePreview) => ReactNode;
  /** What can be done about a change, such as showing the value to more. */
  readonly liftOf?: (change: PreviewedChange) => ReactNode;
  /** What was selected in an original: to be masked. */
  readonly onSelect?: (text: string) => void;
}

/** Original beside each audience: one switches between audiences, and every change says why. */
export function Preview({ audiences, masks = [], actionsOf, liftOf, onSelect }: PreviewProps) {
  const say = useWords();
  const communities = useIdentity()?.communities ?? [];
  const first = audiences.find(({ outcome }) => outcome !== 'NOTHING') ?? audiences[0];
  const [chosen, setChosen] = useState(first?.audience ?? null);
  const isThere = audiences.some(({ audience }) => audience === chosen);
  return (
    <Tabs
      value={isThere ? chosen : (first?.audience ?? null)}
      onChange={setChosen}
      className="preview"
      keepMounted={false}
    >
      <Tabs.List aria-label={say('preview.audiences')}>
        {audiences.map(({ audience, outcome }) => (
          <Tabs.Tab key={audience} value={audience}>
            {audienceName(say, audience, communities)}
            <span className="preview-outcome">{say(`preview.outcome.${outcome}`)}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {audiences.map((audience) => (
        <Tabs.Panel key={audience.audience} value={audience.audience} pt="md">
          <Audience
            preview={audience}
            masks={masks}
            actions={actionsOf?.(audience)}
            {...(liftOf ? { liftOf } : {})}
            {...(onSelect ? { onSelect } : {})}
          />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Audience({
  preview,
  masks,
  actions,
  liftOf,
  onSelect,
}: {
  readonly preview: AudiencePreview;
  readonly masks: readonly ChosenMask[];
  readonly actions?: ReactNode;
  readonly liftOf?: PreviewProps['liftOf'];
  readonly onSelect?: PreviewProps['onSelect'];
}) {
  const say = useWords();
  const { count } = useFormats();
  const ceiling = tlpOfName(preview.ceiling);
  const read = usePreviewedValues();
  const items = itemsOf(preview.objects, preview.changes, preview.residue, read);
  if (preview.outcome === 'NOTHING') return <Text>{say('preview.nothing', { ceiling })}</Text>;
  const hidden = masks.filter(({ level }) => !isAtMost(level, ceiling)).map(({ text }) => text);
  return (
    <>
      <Text mb="sm">
        {say(`preview.when.${preview.outcome}`, { ceiling })} {summary(say, items, count)}
      </Text>
      {hidden.length > 0 && <Alert mb="md">{say('preview.masksToCome', { masks: hidden.join(', ') })}</Alert>}
      {actions}
      <Findings findings={preview.findings} />
      <Residue words={preview.residue} />
      <PreviewObjects
        items={items.map((item) => maskedItem(item, hidden))}
        {...(liftOf ? { liftOf } : {})}
        {...(onSelect ? { onSelect } : {})}
      />
    </>
  );
}

function maskedItem(item: PreviewItem, masks: readonly string[]): PreviewItem {
  if (masks.length === 0) return item;
  const rows = item.rows.map((row) => {
    const after = row.after === null ? null : withMasks(row.after, masks);
    return { ...row, after, isSame: row.isSame && after === row.after };
  });
  return { ...item, rows, isSame: item.isSame && rows.every(({ isSame }) => isSame) };
}

function summary(
  say: ReturnType<typeof useWords>,
  items: readonly PreviewItem[],
  count: (number: number) => string,
): string {
  const whole = items.filter(({ isSame }) => isSame).length;
  const absent = items.filter(({ isAbsent }) => isAbsent).length;
  return say('preview.summary', {
    whole: count(whole),
    changed: count(items.length - whole - absent),
    absent: count(absent),
  });
}

/** What this audience would read of principles. */
function Findings({ findings }: { readonly findings: AudiencePreview['findings'] }) {
  const say = useWords();
  const { t } = useTranslation('submit');
  const { share } = useFormats();
  const read = usePreviewedValues();
  const inWords = (text: string): string => read('sectors', text) ?? read('incident_types', text) ?? text;
  return (
    <section className="preview-part">
      <h3>{say('preview.findings')}</h3>
      {findings.length === 0 && <Text>{say('preview.noFindings')}</Text>}
      <ul>
        {findings.map(({ catalogue, principle, relation, certainty, confidence, evidence, rule }) => (
          <li key={`${catalogue} ${principle} ${rule} ${relation}`}>
            <strong>{t(`catalogue.${catalogue as 'paris-call'}`, { principle })}</strong>{' '}
            {say(`relation.${relation}`)}, {say(`certainty.${certainty}`)}, {share(confidence)}
            {evidence[0] && <q className="preview-quote">{inWords(evidence[0].text)}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Residue({ words }: { readonly words: AudiencePreview['residue'] }) {
  const say = useWords();
  if (words.length === 0) return null;
  const texts = [...new Set(words.map(({ text }) => text ?? ''))];
  return (
    <section className="preview-part">
      <h3>{say('preview.residue')}</h3>
      <Text size="sm">{say('preview.residueHint')}</Text>
      <p>
        {texts.map((text) => (
          <span key={text} className="preview-word">
            {text}
          </span>
        ))}
      </p>
    </section>
  );
}
