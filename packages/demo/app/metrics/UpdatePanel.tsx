import { useState } from 'react';
import { formatUpdate, stakeholderUpdate, valuesOf } from '@credence-ui/insights';
import type { UpdateFormat } from '@credence-ui/insights';
import type { WeekMeasures } from '../../shared/measures.ts';
import { messages } from '../messages/index.ts';

const formats = ['text', 'markdown', 'slack'] as const;

/** The weekly update from what was measured, to be copied to where it is read. */
export function UpdatePanel({ week }: { readonly week: WeekMeasures }) {
  const heading = { product: messages.product, week: week.week };
  const update = stakeholderUpdate(valuesOf(week.measures), heading);
  const [said, setSaid] = useState('');
  const copy = async (format: UpdateFormat) => {
    const isCopied = await navigator.clipboard.writeText(formatUpdate(update, format)).then(
      () => true,
      () => false,
    );
    setSaid(
      isCopied ? messages.updateCopied(messages.updateFormats[format]) : messages.updateFailed,
    );
  };
  return (
    <section className="panel" aria-labelledby="update-title">
      <h3 id="update-title">{messages.updateTitle}</h3>
      <pre className="update" tabIndex={0} aria-labelledby="update-title">
        {update}
      </pre>
      <div className="acts">
        {formats.map((format) => (
          <button key={format} type="button" className="button" onClick={() => void copy(format)}>
            {messages.updateCopy(messages.updateFormats[format])}
          </button>
        ))}
        <span role="status" className="status">
          {said}
        </span>
      </div>
    </section>
  );
}
