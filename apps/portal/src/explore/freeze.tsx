import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, sendOverHttp } from '../data/ask';
import { useIdentity } from '../frame/identity';
import { To } from '../frame/link';
import { Failed } from '../frame/states';
import type { Exploring } from './address';
import { filterInput, frozenAs } from './asking';
import { FREEZE } from './documents';

const REACHES = ['PUBLIC', 'PARTICIPANTS', 'OWN'] as const;
const LABEL_LENGTH_MAX = 120;

/** Keeps the table as it is now at an address of its own. For whoever may: everybody else is not offered it. */
export function Freeze({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const me = useIdentity();
  const [reach, setReach] = useState<(typeof REACHES)[number]>('PUBLIC');
  const asked = frozenAs(exploring);
  const freezing = useMutation({
    mutationFn: (label: string) =>
      ask(sendOverHttp, FREEZE, {
        ...(asked ?? { by: [] }),
        filter: filterInput(exploring.filter),
        reach,
        ...(label === '' ? {} : { label }),
      }),
  });
  if (!asked || !me?.permissions.includes('feed:read')) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const label = new FormData(event.currentTarget).get('label');
    freezing.mutate(typeof label === 'string' ? label.trim() : '');
  };
  return (
    <details className="freeze">
      <summary className="tool">{t('freeze.open')}</summary>
      <form className="freeze-form" onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{t('freeze.text')}</Text>
          <TextInput name="label" label={t('freeze.label')} maxLength={LABEL_LENGTH_MAX} />
          <NativeSelect
            label={t('freeze.reach')}
            description={t(`freeze.reachText.${reach}`)}
            value={reach}
            onChange={({ currentTarget }) => setReach(currentTarget.value as typeof reach)}
            data={REACHES.map((value) => ({ value, label: t(`freeze.reaches.${value}`) }))}
          />
          <Group>
            <Button type="submit" loading={freezing.isPending}>
              {t('freeze.do')}
            </Button>
          </Group>
          <div aria-live="polite">
            {freezing.data && <To to={`/frozen/${freezing.data.freezeQuery}`}>{t('freeze.done')}</To>}
          </div>
          {freezing.error && <Failed error={freezing.error} again={() => freezing.reset()} />}
        </Stack>
      </form>
    </details>
  );
}
