import type { HTMLAttributes, ReactElement } from 'react';

/** What an app that has copied AI Elements has in `components/ai-elements`: as much of it as the documentation shows. */
type Part<Own = object> = (props: HTMLAttributes<HTMLDivElement> & Own) => ReactElement;

export declare const Conversation: Part;
export declare const ConversationContent: Part;
export declare const Message: Part<{ readonly from: 'system' | 'user' | 'assistant' }>;
export declare const MessageContent: Part;
export declare const MessageResponse: (props: { readonly children: string }) => ReactElement;
