import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the button says. */
  readonly name: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly onSure: () => void;
  readonly isBusy?: boolean;
  /** What it acts on, for who hears the page: rows of a table have buttons of one name. */
  readonly of?: string | undefined;
}

/** A button for what cannot be taken back: it asks once, in its place. */
export function SureButton({ name, question, onSure, isBusy = false, of }: Props) {
  const { t } = useTranslation('acts');
  const [isAsking, setAsking] = useState(false);
  const label = of ? { 'aria-label': `${name}: ${of}` } : {};
  if (!isAsking)
    return (
      <Button size="xs" variant="default" loading={isBusy} onClick={() => setAsking(true)} {...label}>
        {name}
      </Button>
    );
  return (
    <Group gap="xs" role="group" aria-label={question} className="sure">
      <Text size="sm">{question}</Text>
      <Button
        size="xs"
        color="red.9"
        autoFocus
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {name}
      </Button>
      <Button size="xs" variant="default" onClick={() => setAsking(false)}>
        {t('leave')}
      </Button>
    </Group>
  );
}
