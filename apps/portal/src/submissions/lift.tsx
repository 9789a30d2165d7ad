import '@mantine/core/styles/Checkbox.css';
import { Alert, Button, Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdentity } from '../frame/identity';
import { TLP_LABELS, type Tlp } from '../submit/choices.data';
import { useWords } from '../submit/form';
import { audienceName } from '../submit/audience-name';
import type { AudiencePreview } from '../submit/preview-question';
import type { PreviewedChange } from '../submit/preview-rows';
import { tlpOfName } from '../submit/terms';
import { widenedTo } from './reach';

/** A marking that is to be lowered. */
export interface Lowering {
  readonly objectId: string;
  readonly pointer: string;
  readonly level: Tlp;
  readonly reason: string;
}

const REASON_LENGTH_MAX = 500;

/** Shows one value to more: it was hidden by a marking, and its submitter may consent to less, knowing to whom. */
export function Lift({
  change,
  audiences,
  lower,
  isBusy,
}: {
  readonly change: PreviewedChange;
  readonly audiences: readonly AudiencePreview[];
  readonly lower: (lowering: Lowering) => void;
  readonly isBusy: boolean;
}) {
  const { t } = useTranslation('submissions');
  const say = useWords();
  const communities = useIdentity()?.communities ?? [];
  const marking = tlpOfName((change.marking ?? 'CLEAR') as 'CLEAR');
  const levels = TLP_LABELS.slice(0, TLP_LABELS.indexOf(marking));
  const [level, setLevel] = useState<Tlp | undefined>(levels.at(-1));
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  if (change.marking === null || level === undefined) return null;
  const more = widenedTo(audiences, marking, level);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    lower({ objectId: change.objectId, pointer: change.pointer, level, reason: reason.trim() });
  };
  return (
    <details className="lift">
      <summary>{t('lift.title')}</summary>
      <form onSubmit={submit}>
        <Text size="sm">{t('lift.hint')}</Text>
        <NativeSelect
          label={t('lift.level')}
          value={level}
          data={levels.map((each) => ({ value: each, label: `TLP:${each}` }))}
          onChange={(event) => {
            setLevel(event.currentTarget.value as Tlp);
            setSure(false);
          }}
        />
        <Alert my="xs" aria-live="polite" title={t('lift.warning')}>
          {more.length === 0 ? (
            <Text size="sm">{t('lift.nobodyMore')}</Text>
          ) : (
            <>
              <Text size="sm">{t('lift.more')}</Text>
              <ul>
                {more.map(({ audience }) => (
                  <li key={audience}>{audienceName(say, audience, communities)}</li>
                ))}
              </ul>
            </>
          )}
        </Alert>
        <TextInput
          label={t('lift.reason')}
          value={reason}
          required
          maxLength={REASON_LENGTH_MAX}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          mt="xs"
          required
          label={t('lift.sure')}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <Button
          type="submit"
          size="compact-sm"
          mt="xs"
          color="red.9"
          loading={isBusy}
          disabled={reason.trim() === '' || !isSure}
        >
          {t('lift.do')}
        </Button>
      </form>
    </details>
  );
}
