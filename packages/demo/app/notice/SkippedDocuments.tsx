import type { Notice } from '../../shared/api.ts';
import { asSentence } from '../api/asSentence.ts';
import { messages } from '../messages/index.ts';
import { TierGlyph } from '../tier/TierGlyph.tsx';

/** The documents that could not be read, and what to do about each. */
export function SkippedDocuments({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <details className="notice" data-credence="notice" data-tone="caution">
      <summary>
        <TierGlyph tone="caution" />
        {messages.documentsSkipped(notices.length)}
      </summary>
      <ul>
        {notices.map(({ name, message }) => (
          <li key={name}>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            {withoutName(message, name)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The server names the document, as its log has to; beside the name that would be said twice. */
function withoutName(message: string, name: string): string {
  return message.startsWith(`${name} `) ? message.slice(name.length + 1) : asSentence(message);
}
