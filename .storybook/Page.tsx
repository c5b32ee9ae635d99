import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { CredenceProvider } from '@credence-ui/react';
import type { LocalePack } from '@credence-ui/react/provider';
import { useForcedLook } from './look.ts';
import type { Look } from './look.ts';

/** What stands around every story: the provider, and the theme, language and direction of the toolbars. */
export function Page({ locale, children, ...own }: Page.Props) {
  const { theme, dir } = useForcedLook() ?? own;
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
  export interface Props extends Look {
    readonly locale: LocalePack;
    readonly children: ReactNode;
  }
}
