import '@mantine/core/styles/Checkbox.css';
import { Button, Checkbox, Group, NativeSelect, Text, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { TLP_LABELS } from './choices.data';
import { useField, useForm, useWords } from './form';

interface FieldProps {
  readonly path: string;
  /** The words of the field, where they are not those of its path. */
  readonly name?: string;
  readonly isNeeded?: boolean;
}

/** A line of text. */
export function Line({ path, name = path, isNeeded = false, ...more }: FieldProps & LineProps) {
  const say = useWords();
  const { value, set, error, id } = useField(path);
  return (
    <TextInput
      id={id}
      label={say(`field.${name}.label`)}
      description={hintOf(say, name)}
      required={isNeeded}
      value={value ?? ''}
      error={error}
      autoComplete="off"
      onChange={(event) => set(event.currentTarget.value)}
      {...more}
    />
  );
}

interface LineProps {
  readonly inputMode?: 'numeric' | 'decimal' | 'url';
}

/** Several lines of text. */
export function Story({
  path,
  name = path,
  isNeeded = false,
  rows = 4,
}: FieldProps & { readonly rows?: number }) {
  const say = useWords();
  const { value, set, error, id } = useField(path);
  return (
    <Textarea
      id={id}
      label={say(`field.${name}.label`)}
      description={hintOf(say, name)}
      required={isNeeded}
      rows={rows}
      value={value ?? ''}
      error={error}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

/** One of a list; the words of each stand under `choice`. */
export function Choice({
  path,
  name = path,
  values,
  labelOf,
  withNone = false,
}: FieldProps & {
  readonly values: readonly string[];
  readonly labelOf?: (value: string) => string;
  readonly withNone?: boolean;
}) {
  const say = useWords();
  const { value, set, error, id } = useField(path);
  const options = values.map((each) => ({
    value: each,
    label: labelOf ? labelOf(each) : say(`choice.${name}.${each}`),
  }));
  return (
    <NativeSelect
      id={id}
      label={say(`field.${name}.label`)}
      description={hintOf(say, name)}
      value={value ?? ''}
      error={error}
      data={withNone ? [{ value: '', label: say(`field.${name}.none`) }, ...options] : options}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

/** Who may see a part, where that is not as the terms say. */
export function Marked({ path }: { readonly path: string }) {
  const say = useWords();
  return (
    <Choice
      path={path}
      name="tlp"
      values={TLP_LABELS}
      labelOf={(label) => say(`choice.tlp.${label}`)}
      withNone
    />
  );
}

/** Some of a list. */
export function Choices({ path, values }: FieldProps & { readonly values: readonly string[] }) {
  const say = useWords();
  const { value, set, error, id } = useField<readonly string[]>(path);
  return (
    <Checkbox.Group
      label={say(`field.${path}.label`)}
      description={hintOf(say, path)}
      value={[...value]}
      error={error}
      onChange={(chosen: string[]) => set(values.filter((each) => chosen.includes(each)))}
    >
      <div className="submit-choices" id={id} tabIndex={-1}>
        {values.map((each) => (
          <Checkbox key={each} value={each} label={say(`choice.${path}.${each}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** A day, and a time of it where it is known. */
export function MomentField({ path }: { readonly path: 'began' | 'ended' | 'detected' }) {
  const say = useWords();
  const { set } = useForm();
  const { value, error, id } = useField<{ readonly date: string; readonly time: string }>(path);
  return (
    <fieldset className="submit-moment">
      <legend>{say(`field.${path}.label`)}</legend>
      <Group align="flex-start" gap="sm">
        <TextInput
          id={id}
          type="date"
          label={say('moment.day')}
          value={value.date}
          error={error}
          onChange={(event) => set(`${path}.date`, event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={say('moment.time')}
          value={value.time}
          onChange={(event) => set(`${path}.time`, event.currentTarget.value)}
        />
      </Group>
    </fieldset>
  );
}

/** Several of something, each with a way to take it out, and a way to add one more. */
export function Several({
  path,
  make,
  countMax,
  children,
}: {
  readonly path: 'victims' | 'malware' | 'claims' | 'evidence' | 'references';
  readonly make: () => object;
  readonly countMax: number;
  readonly children: (at: string, index: number) => ReactNode;
}) {
  const say = useWords();
  const { value, set } = useField<readonly object[]>(path);
  return (
    <div className="submit-several">
      {value.map((_, index) => (
        <fieldset key={index} className="submit-item">
          <legend>{say(`several.${path}.one`, { number: index + 1 })}</legend>
          {children(`${path}.${index}`, index)}
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => set(value.filter((_each, other) => other !== index))}
            >
              {say(`several.${path}.remove`, { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      {value.length < countMax && (
        <div>
          <Button variant="default" size="sm" onClick={() => set([...value, make()])}>
            {say(`several.${path}.add`)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A part of the form under a heading of its own. */
export function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const say = useWords();
  return (
    <section id={`section-${name}`} className="submit-section" aria-labelledby={`heading-${name}`}>
      <h3 id={`heading-${name}`} tabIndex={-1}>
        {say(`section.${name}.title`)}
      </h3>
      <Text c="dimmed" size="sm">
        {say(`section.${name}.hint`)}
      </Text>
      {children}
    </section>
  );
}

function hintOf(say: ReturnType<typeof useWords>, name: string): string | undefined {
  return say(`field.${name}.hint`, { defaultValue: '' }) || undefined;
}
