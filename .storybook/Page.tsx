import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { CredenceProvider } from '@credence-ui/react';

/** What stands around every story: the provider, and the theme and direction of the toolbars. */
export function Page({ theme, dir, children }: Page.Props) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['credenceTheme'] = theme;
    root.dir = dir;
    root.lang = 'en';
  }, [theme, dir]);
  return <CredenceProvider dir={dir}>{children}</CredenceProvider>;
}

export namespace Page {
  export interface Props {
    readonly theme: 'light' | 'dark';
    readonly dir: 'ltr' | 'rtl';
    readonly children: ReactNode;
  }
}
