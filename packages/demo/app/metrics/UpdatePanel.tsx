import { useState } from 'react';
import { stakeholderUpdate } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { weekEight } from './weekEight.ts';

const update = stakeholderUpdate(weekEight, { product: messages.product, week: 8 });

/** The weekly update of the worked example, ready to be copied. */
export function UpdatePanel() {
  const [copied, setCopied] = useState<'not yet' | 'copied' | 'failed'>('not yet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(update);
      setCopied('copied');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <section className="panel" aria-labelledby="update-title">
      <div className="panel-head">
        <h3 id="update-title">{messages.updateTitle}</h3>
        <span role="status" className="status">
          {messages.updateCopied[copied]}
        </span>
        <button type="button" className="button" onClick={() => void copy()}>
          {messages.updateCopy}
        </button>
      </div>
      <pre className="update" tabIndex={0} aria-labelledby="update-title">
        {update}
      </pre>
    </section>
  );
}
