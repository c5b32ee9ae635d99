import { useDeferredValue, useState } from 'react';
import type { FaqEntry } from '../../shared/answers.ts';
import { messages } from '../messages/index.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { findEntries } from './findEntries.ts';

/** What the documents say by subject: a way on that needs no model. */
export function FaqPage() {
  const { faq } = useCopilot();
  const state = useResource(faq);
  return (
    <div className="page queue">
      <BackLink />
      <PageTitle>{messages.faqTitle}</PageTitle>
      <p className="lead">{messages.faqLead}</p>
      <Loaded resource={faq} state={state}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="empty">{messages.faqNothing}</p>
          ) : (
            <Subjects entries={entries} />
          )
        }
      </Loaded>
    </div>
  );
}

function Subjects({ entries }: { readonly entries: readonly FaqEntry[] }) {
  const [words, setWords] = useState('');
  const found = findEntries(entries, useDeferredValue(words));
  return (
    <>
      <label className="faq-search">
        {messages.faqSearch}
        <input
          type="search"
          value={words}
          onChange={({ currentTarget: { value } }) => {
            setWords(value);
          }}
        />
      </label>
      <p role="status" className="lead">
        {found.length === 0 ? messages.faqNone : messages.faqFound(found.length)}
      </p>
      {found.map((entry) => (
        <details key={`${entry.documentId}#${String(entry.page)}#${entry.heading}`} className="faq">
          <summary dir="auto">{entry.heading}</summary>
          <p dir="auto" className="sent-reply-text">
            {entry.text}
          </p>
          <p className="lead">
            <bdi>{messages.feedbackSource(entry.source, entry.page)}</bdi>
          </p>
        </details>
      ))}
    </>
  );
}
