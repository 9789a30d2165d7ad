import { Button, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Fields, fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';

/** How an act stands that a form sends: as `useAct` tells it. */
interface Act {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isSuccess: boolean;
}

interface Props {
  readonly title: string;
  readonly send: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly act: Act;
  readonly onSend: (fields: Fields) => void;
  /** What is sent cannot be called back. */
  readonly isGrave?: boolean;
  /** Told when somebody opens or closes it. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A form under a line that opens it. What was written stays until it is taken: a refusal loses nothing. */
export function OpenedForm({ title, send, done, act, onSend, isGrave = false, onToggle, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { error, isPending, isSuccess } = act;
  useEffect(() => {
    if (isSuccess) form.current?.reset();
  }, [isSuccess]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(fieldsOf(new FormData(event.currentTarget)));
  };
  return (
    <details className="more" onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary>{title}</summary>
      <form ref={form} onSubmit={submit}>
        <Stack gap="sm" align="flex-start" mt="sm">
          {children}
          <Button type="submit" loading={isPending} {...(isGrave ? { color: 'red.9' } : {})}>
            {send}
          </Button>
        </Stack>
      </form>
      <Outcome error={error} done={isSuccess ? done : undefined} />
    </details>
  );
}

interface WrittenProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly lengthMax?: number;
  readonly isOptional?: boolean;
  readonly written?: string;
}

const LENGTH_MAX = 2_000;

/** A text that one writes into such a form. */
export function Written({
  name,
  label,
  hint,
  rows = 2,
  lengthMax = LENGTH_MAX,
  isOptional,
  written,
}: WrittenProps) {
  return (
    <Textarea
      name={name}
      label={label}
      description={hint}
      required={isOptional !== true}
      rows={rows}
      maxLength={lengthMax}
      defaultValue={written}
      w="100%"
    />
  );
}

/** A quote a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
