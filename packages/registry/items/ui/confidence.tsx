'use client';

import type { ComponentProps } from 'react';
import { Confidence as Part } from '@credence-ui/react/confidence';
import { cn } from '@/lib/utils';

type Styled<Props> = Omit<Props, 'className'> & { className?: string | undefined };

/** The frame of an answer, which says by line, glyph, words and colour how far it can be trusted. */
function Confidence({ className, ...props }: Styled<ComponentProps<typeof Part.Root>>) {
  return (
    <Part.Root data-slot="confidence" className={cn('flex flex-col gap-4', className)} {...props} />
  );
}

/** The tier in glyph and words; what is inside stands at the end of its line. */
function ConfidenceHeader({ className, children, ...props }: ComponentProps<'div'>) {
  return (
    <div
      data-slot="confidence-header"
      className={cn('flex flex-wrap items-center gap-x-2 gap-y-1', className)}
      {...props}
    >
      <Part.Icon data-slot="confidence-icon" className="size-4 shrink-0" />
      <Part.Label data-slot="confidence-label" className="text-sm font-semibold" />
      {children}
    </div>
  );
}

/** "Why?" with the checks behind the tier, in a header. */
function ConfidenceReasons({ className, ...props }: Styled<ComponentProps<typeof Part.Reasons>>) {
  return (
    <Part.Reasons
      data-slot="confidence-reasons"
      className={cn('text-muted-foreground', className)}
      {...props}
    />
  );
}

/** What the tier asks a reader to bear in mind; nothing when it asks for nothing. */
function ConfidenceDisclaimer({
  className,
  ...props
}: Styled<ComponentProps<typeof Part.Disclaimer>>) {
  return (
    <Part.Disclaimer
      data-slot="confidence-disclaimer"
      className={cn('text-sm text-muted-foreground', className)}
      {...props}
    />
  );
}

/** A tier in one line that stands by itself: a row of a table, an entry of a list. */
function ConfidenceLine({ className, ...props }: Styled<ComponentProps<typeof Part.Line>>) {
  return (
    <Part.Line
      data-slot="confidence-line"
      className={cn('text-sm font-medium', className)}
      {...props}
    />
  );
}

export { Confidence, ConfidenceDisclaimer, ConfidenceHeader, ConfidenceLine, ConfidenceReasons };
