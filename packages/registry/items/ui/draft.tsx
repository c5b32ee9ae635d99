'use client';

import type { ComponentProps } from 'react';
import { Draft as Part } from '@credence-ui/react/draft';
import { cn } from '@/lib/utils';

type Styled<Props> = Omit<Props, 'className'> & { className?: string | undefined };

/** A draft to modify before it is sent; its parts stand inside, in any order. */
function Draft({ className, ...props }: Styled<ComponentProps<typeof Part.Root>>) {
  return (
    <Part.Root data-slot="draft" className={cn('flex flex-col gap-3', className)} {...props} />
  );
}

/** Says that a machine wrote the draft, and in how many places a person has changed it. */
function DraftBadge({ className, ...props }: Styled<ComponentProps<typeof Part.Badge>>) {
  return (
    <Part.Badge
      data-slot="draft-badge"
      className={cn('ms-auto rounded-full border px-2.5 py-0.5 text-xs', className)}
      {...props}
    />
  );
}

/** The text in a field that grows with it. */
function DraftEditor({ className, ...props }: Styled<ComponentProps<typeof Part.Editor>>) {
  return (
    <Part.Editor
      data-slot="draft-editor"
      className={cn(
        'field-sizing-content min-h-24 w-full rounded-md bg-transparent px-3 py-2 text-[0.9375rem] leading-7 shadow-xs dark:bg-input/30',
        className,
      )}
      {...props}
    />
  );
}

/** What a person changed, word by word. */
function DraftChanges({ className, ...props }: Styled<ComponentProps<typeof Part.Changes>>) {
  return (
    <Part.Changes
      data-slot="draft-changes"
      className={cn('rounded-md border bg-muted/50 px-3 py-2 text-sm leading-6', className)}
      {...props}
    />
  );
}

/** The names, dates and numbers of the draft, each with a box to tick. */
function DraftChecklist({ className, ...props }: Styled<ComponentProps<typeof Part.Checklist>>) {
  return (
    <Part.Checklist data-slot="draft-checklist" className={cn('text-sm', className)} {...props} />
  );
}

/** Change it, take the changes back, and the one button that leads on; where the draft stands is said beside it. */
function DraftActions({ className, children, ...props }: ComponentProps<'div'>) {
  return (
    <div
      data-slot="draft-actions"
      className={cn('flex flex-wrap items-center gap-2', className)}
      {...props}
    >
      <Part.Send data-slot="draft-send" className={cn(button, primary)} />
      <Part.Edit data-slot="draft-edit" className={button} />
      <Part.Revert data-slot="draft-revert" className={cn(button, 'data-closed:hidden')} />
      <Part.Status data-slot="draft-status" className="text-sm text-muted-foreground" />
      {children}
    </div>
  );
}

const button = 'rounded-md px-4 text-sm font-medium';

/** What leads on; a closed button looks closed, whatever it would do. */
const primary =
  'data-[emphasis=main]:not-aria-disabled:border-primary data-[emphasis=main]:not-aria-disabled:bg-primary data-[emphasis=main]:not-aria-disabled:text-primary-foreground data-[emphasis=main]:not-aria-disabled:hover:bg-primary/90';

export { Draft, DraftActions, DraftBadge, DraftChanges, DraftChecklist, DraftEditor };
