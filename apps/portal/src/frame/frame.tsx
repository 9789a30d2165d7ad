import { Container, Group, Text, VisuallyHidden, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { LANGUAGES, type Language, pathIn } from '../language/languages';
import { useIdentity } from './identity';
import { MenuLink } from './link';
import { Mark } from './mark';
import type { Scheme } from './look';

/** What stands around every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className="frame-header">
        <Container size="xl" className="frame-bar">
          <Link to="/" className="brand" aria-label={t('name')}>
            <Mark />
            <span>{t('name')}</span>
          </Link>
          <PublicMenu />
          <Group gap="md" className="frame-tools">
            <LanguageChoice />
            <SchemeChoice />
            <WhoIsHere />
          </Group>
        </Container>
        <WorkspaceMenu />
      </header>
      <main id="main" tabIndex={-1}>
        <Container size="xl" py="lg">
          {children}
        </Container>
      </main>
      <footer className="frame-footer">
        <Container size="xl" py="md">
          <Text size="sm">
            {t('footer.licence')} <Link to="/how-it-works">{t('menu.howItWorks')}</Link>
          </Text>
        </Container>
      </footer>
    </div>
  );
}

function PublicMenu() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('menu.label')} className="menu">
      <MenuLink to="/principles">{t('menu.principles')}</MenuLink>
      <MenuLink to="/explore">{t('menu.explore')}</MenuLink>
      <MenuLink to="/how-it-works">{t('menu.howItWorks')}</MenuLink>
    </nav>
  );
}

/** What the signed-in may do, and nothing that their key does not carry. */
function WorkspaceMenu() {
  const { t } = useTranslation();
  const me = useIdentity();
  const entries = WORKSPACE.filter(({ needs }) =>
    needs.some((permission) => me?.permissions.includes(permission)),
  );
  if (entries.length === 0) return null;
  return (
    <nav aria-label={t('workspace.label')} className="workspace-menu">
      <Container size="xl" className="menu">
        {entries.map(({ to, name }) => (
          <MenuLink key={to} to={to}>
            {t(`workspace.${name}`)}
          </MenuLink>
        ))}
      </Container>
    </nav>
  );
}

const WORKSPACE = [
  { to: '/submit', name: 'submit', needs: ['submission:create'] },
  { to: '/submissions', name: 'submissions', needs: ['submission:read'] },
  { to: '/review', name: 'review', needs: ['finding:review'] },
  { to: '/subscriptions', name: 'feeds', needs: ['feed:read'] },
  {
    to: '/administration',
    name: 'administration',
    needs: ['participant:propose', 'community:manage', 'audit:read', 'key:manage'],
  },
] as const;

function WhoIsHere() {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const me = useIdentity();
  if (!me || me.kind === 'public') {
    const here = encodeURIComponent(pathIn(i18n.language as Language, pathname) + search);
    return (
      <Link to={LEFT_BEHIND.includes(pathname) ? '/sign-in' : `/sign-in?next=${here}`} className="frame-link">
        {t('signIn')}
      </Link>
    );
  }
  return (
    <Link to="/account" className="frame-link">
      {me.participant?.name ?? t('administrator')}
    </Link>
  );
}

/** Pages to which nobody comes back who signed in from them: what they are for is over, or has just begun. */
const LEFT_BEHIND = ['/', '/sign-in', '/invitation', '/account/key'];

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== i18n.language);
  return (
    <nav aria-label={t('language')} className="languages">
      {others.map((language) => (
        <a
          key={language}
          href={pathIn(language, pathname) + search}
          hrefLang={language}
          lang={language}
          className="frame-link"
        >
          {LANGUAGES[language].name}
        </a>
      ))}
    </nav>
  );
}

const SCHEMES: readonly Scheme[] = ['auto', 'light', 'dark'];

function SchemeChoice() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const next = SCHEMES[(SCHEMES.indexOf(colorScheme) + 1) % SCHEMES.length] ?? 'auto';
  return (
    <button type="button" className="scheme" onClick={() => setColorScheme(next)}>
      <span aria-hidden="true">{{ auto: '◐', light: '○', dark: '●' }[colorScheme]}</span>
      <VisuallyHidden>
        {t('scheme.label', { scheme: t(`scheme.${colorScheme}`), next: t(`scheme.${next}`) })}
      </VisuallyHidden>
    </button>
  );
}
