import { messages } from '../messages/index.ts';

/** The first stop of the keyboard: past the inbox, into the content. The address stays, since it is the route. */
export function SkipLink() {
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {messages.skip}
    </a>
  );
}
