import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, KEYS, commandOf } from './keys';

const KEPT_AS = 'entente-review-keys';

interface KeyState {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Listens to single keys, unless the reader switched them off; that is kept in this browser. */
export function useKeys(act: (command: Command) => void): KeyState {
  const [isOn, setOn] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => setOn(localStorage.getItem(KEPT_AS) !== 'off'), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event, isOn);
      if (!command) return;
      event.preventDefault();
      if (command === 'help') setOpen((before) => !before);
      else latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
  const keep = (isNowOn: boolean) => {
    localStorage.setItem(KEPT_AS, isNowOn ? 'on' : 'off');
    setOn(isNowOn);
  };
  return { isOn, setOn: keep, isOpen, setOpen };
}

/** The keys, and the switch for who does not want them. */
export function KeyHelp({ isOn, setOn, isOpen, setOpen }: KeyState) {
  const { t } = useTranslation('review');
  const more = [
    ['Ctrl + Enter', 'send'],
    ['Esc', 'leave'],
  ] as const;
  return (
    <details
      className="more key-help"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('keys.title')}</summary>
      <dl>
        {[...Object.entries(KEYS), ...more].map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        mt="xs"
        checked={isOn}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
        label={t('keys.on')}
      />
    </details>
  );
}
