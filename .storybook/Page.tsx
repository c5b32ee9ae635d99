import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { CredenceProvider } from '@credence-ui/react';
import type { LocalePack } from '@credence-ui/react/provider';

/** What stands around every story: the provider, and the theme, language and direction of the toolbars. */
export function Page({ theme, locale, dir, children }: Page.Props) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['credenceTheme'] = theme;
    root.dir = dir;
    root.lang = locale.tag;
  }, [theme, locale, dir]);
  return (
    <CredenceProvider locale={locale} dir={dir}>
      {children}
    </CredenceProvider>
  );
}

export namespace Page {
  export interface Props {
    readonly theme: 'light' | 'dark';
    readonly locale: LocalePack;
    readonly dir: 'ltr' | 'rtl';
    readonly children: ReactNode;
  }
}
