import { Checkbox, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly legend: string;
  readonly permissions: readonly string[];
  /** Whether each is ticked at first, where the reader alone decides. */
  readonly areTicked?: boolean;
  /** Which are ticked, where something else decides too. */
  readonly ticked?: readonly string[];
  readonly onTick?: (permission: string, isTicked: boolean) => void;
}

/** Permissions in plain words, to be chosen from. */
export function Rights({ legend, permissions, areTicked = false, ticked, onTick }: Props) {
  const { t } = useTranslation('account');
  return (
    <fieldset className="plain-fieldset">
      <legend>{legend}</legend>
      <Stack gap="xs">
        {permissions.map((permission) => (
          <Checkbox
            key={permission}
            name="permission"
            value={permission}
            label={t(`permissions.${permission}` as 'rights.none', {
              defaultValue: permission,
              nsSeparator: '|',
            })}
            {...(ticked
              ? {
                  checked: ticked.includes(permission),
                  onChange: (event) => onTick?.(permission, event.currentTarget.checked),
                }
              : { defaultChecked: areTicked })}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
