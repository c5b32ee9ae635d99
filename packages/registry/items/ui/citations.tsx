'use client';

import type { ComponentProps } from 'react';
import { Answer } from '@credence-ui/react/answer';
import { Citation } from '@credence-ui/react/citation';
import { cn } from '@/lib/utils';

type Styled<Props> = Omit<Props, 'className'> & { className?: string | undefined };

/** The text of an answer with its numbered markers; each opens a preview of its source. */
function CitedText({ className, ...props }: Styled<ComponentProps<typeof Answer.Text>>) {
  return (
    <Answer.Text
      data-slot="cited-text"
      className={cn('max-w-prose text-[0.9375rem] leading-7', className)}
      {...props}
    />
  );
}

/** The sources of an answer: the cited ones, then those merely consulted. */
function Citations({ className, ...props }: Styled<ComponentProps<typeof Citation.List>>) {
  return (
    <Citation.List
      data-slot="citations"
      className={cn('rounded-lg border bg-muted/50 px-4 py-3 text-sm', className)}
      {...props}
    />
  );
}

export { Citations, CitedText };
