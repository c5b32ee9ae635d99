import { messages } from '../messages/index.ts';

/** The product's name beside its mark: one square, every line style a tier can have. */
export function Brand() {
  return (
    <a className="brand" href="#/inbox">
      <span className="brand-mark" aria-hidden="true" />
      {messages.product}
    </a>
  );
}
