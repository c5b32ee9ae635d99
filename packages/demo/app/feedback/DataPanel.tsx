import { exportForms, exportKinds } from '../../shared/erasure.ts';
import { messages } from '../messages/index.ts';
import { EraseForm } from './EraseForm.tsx';

/** For whoever leads: what was recorded, as files, and a way to forget it. */
export function DataPanel() {
  return (
    <section className="data" aria-labelledby="data-title">
      <h2 id="data-title" className="list-title">
        {messages.dataTitle}
      </h2>
      <p className="lead">{messages.dataLead}</p>
      <ul className="exports">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <span>{messages.dataExports[kind]}</span>
            {exportForms.map((form) => (
              <a
                key={form}
                className="button"
                href={`/api/export/${kind}.${form}`}
                download
                aria-label={messages.dataDownload(
                  messages.dataExports[kind],
                  messages.dataForms[form],
                )}
              >
                {messages.dataForms[form]}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <EraseForm />
    </section>
  );
}
