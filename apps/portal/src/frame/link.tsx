import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';

type Props = AnchorProps & { readonly to: string; readonly children: ReactNode; readonly rel?: string };

/** A link to another page of the portal, in the language of this one. */
export function To({ to, children, ...props }: Props) {
  return (
    <Anchor component={Link} to={to} {...props}>
      {children}
    </Anchor>
  );
}

/** An entry of a menu: it says when it is where the reader is. */
export function MenuLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <NavLink to={to} end={to === '/'} className="menu-link">
      {children}
    </NavLink>
  );
}
