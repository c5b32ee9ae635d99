import { messages } from '../messages/index.ts';

/** The way back to the list, where it is not in view. */
export function BackLink() {
  return (
    <a className="back" href="#/inbox">
      <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
        <path d="m14 6-6 6 6 6" />
      </svg>
      {messages.back}
    </a>
  );
}
