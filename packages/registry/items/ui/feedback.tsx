'use client';

import type { ComponentProps } from 'react';
import { Feedback as Part, useFeedbackContext } from '@credence-ui/react/feedback';
import { cn } from '@/lib/utils';

type FeedbackProps = Omit<ComponentProps<typeof Part.Root>, 'className'> & {
  className?: string | undefined;
};

/** Two thumbs; after the lower one the reasons, and a few words for a reason of one's own. */
function Feedback({ className, children, ...props }: FeedbackProps) {
  const vote = 'rounded-md text-muted-foreground hover:text-foreground';
  return (
    <Part.Root
      data-slot="feedback"
      className={cn('flex flex-wrap items-center gap-2', className)}
      {...props}
    >
      <Part.Vote data-slot="feedback-vote" className={vote} value="up" />
      <Part.Vote data-slot="feedback-vote" className={vote} value="down" />
      <Part.Status data-slot="feedback-status" className="text-xs text-muted-foreground" />
      {children}
      <Part.Reasons data-slot="feedback-reasons" className="basis-full" />
      <FeedbackComment />
    </Part.Root>
  );
}

/** Hidden rather than removed, so that what was typed survives a second thought. */
function FeedbackComment() {
  const { reasons } = useFeedbackContext();
  return (
    <Part.Comment
      data-slot="feedback-comment"
      className="basis-full"
      hidden={!reasons.includes('other')}
    />
  );
}

export { Feedback };
