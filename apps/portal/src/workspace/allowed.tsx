import { Stack, Text, Title as Heading } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { type Identity, useIdentity } from '../frame/identity';
import { To } from '../frame/link';
import { Loading, NotThere } from '../frame/states';
import { Status, Title } from '../frame/told';
import { type Language, pathIn } from '../language/languages';

interface Props {
  /** One of these permissions opens the page; none named: any key does. */
  readonly to?: readonly string[];
  readonly children: (me: Identity) => ReactNode;
}

/**
 * A page for those who hold a right. Who is not signed in is asked to; for everybody else there is nothing at its
 * address.
 */
export function Allowed({ to, children }: Props) {
  const me = useIdentity();
  if (!me) return <Loading />;
  if (me.kind === 'public') return <SignInFirst />;
  const isAllowed = to ? to.some((permission) => may(me, permission)) : true;
  return isAllowed ? <>{children(me)}</> : <NotThere />;
}

function SignInFirst() {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const next = pathIn(i18n.language as Language, pathname) + search;
  return (
    <Stack>
      <Status code={401} />
      <Title>{t('signInFirst.title')}</Title>
      <Heading order={1}>{t('signInFirst.title')}</Heading>
      <Text>{t('signInFirst.text')}</Text>
      <Text>
        <To to={`/sign-in?next=${encodeURIComponent(next)}`}>{t('signIn')}</To>
      </Text>
    </Stack>
  );
}

/** Whether a reader's key carries a permission. */
export function may(me: Identity, permission: string): boolean {
  return me.permissions.includes(permission);
}
