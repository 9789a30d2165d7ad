import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TLP_LABELS, type Tlp } from './choices.data';
import { useWords } from './form';
import type { ChosenMask } from './preview';

const LENGTH = { min: 2, max: 300 } as const;

/** Masks more: a text that was selected in the original or is typed, for every audience that sees less than a label. */
export function MaskTool({
  text,
  setText,
  add,
  isBusy = false,
}: {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly add: (mask: ChosenMask) => void;
  readonly isBusy?: boolean;
}) {
  const say = useWords();
  const [level, setLevel] = useState<Tlp>('RED');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const mask = text.trim();
    const isRight = mask.length >= LENGTH.min && mask.length <= LENGTH.max && /[\p{L}\p{N}]/u.test(mask);
    setWrong(!isRight);
    if (!isRight) return;
    add({ text: mask, level });
    setText('');
  };
  return (
    <form className="mask-tool" onSubmit={submit} aria-label={say('mask.title')}>
      <TextInput
        label={say('mask.text')}
        description={say('mask.hint')}
        value={text}
        autoComplete="off"
        error={isWrong ? say('mask.wrong') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={say('mask.level')}
        value={level}
        data={TLP_LABELS.slice(1).map((label) => ({ value: label, label: say(`mask.below.${label}`) }))}
        onChange={(event) => setLevel(event.currentTarget.value as Tlp)}
      />
      <Button type="submit" variant="default" loading={isBusy}>
        {say('mask.add')}
      </Button>
    </form>
  );
}
