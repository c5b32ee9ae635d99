'use client';

import type { ComponentProps } from 'react';
import type { FallbackAction } from '@credence-ui/core/fallback';
import { Fallback as Part } from '@credence-ui/react/fallback';
import { cn } from '@/lib/utils';

type FallbackProps = Omit<ComponentProps<typeof Part.Root>, 'className'> & {
  className?: string | undefined;
  /** What can be done next, best first. */
  actions?: readonly FallbackAction[] | undefined;
};

/** What stands in the place of an answer that is late, missing or not good enough, and the ways on. */
function Fallback({ className, actions = [], children, ...props }: FallbackProps) {
  const offered = actions.filter((action) => action !== 'human' || !props.handoff);
  return (
    <Part.Root
      data-slot="fallback"
      className={cn(
        'flex flex-wrap items-center gap-2 rounded-lg border bg-muted/50 p-4 text-sm shadow-none',
        className,
      )}
      {...props}
    >
      <Part.Message data-slot="fallback-message" className="basis-full" />
      {props.handoff && <Part.Handoff data-slot="fallback-handoff" />}
      {offered.map((action, index) => (
        <Part.Action
          key={action}
          data-slot="fallback-action"
          className="rounded-md px-4 text-sm font-medium data-[emphasis=main]:border-primary data-[emphasis=main]:bg-primary data-[emphasis=main]:text-primary-foreground data-[emphasis=main]:hover:bg-primary/90"
          action={action}
          emphasis={index === 0 && !props.handoff ? 'main' : 'plain'}
        />
      ))}
      {children}
    </Part.Root>
  );
}

export { Fallback };
