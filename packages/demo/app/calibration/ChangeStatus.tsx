import type { Acting } from '../store/useActing.ts';

/** Says how a change went; a failure interrupts. */
export function ChangeStatus({ change }: { readonly change: Acting }) {
  return (
    <>
      <span role="status" className="status">
        {change.state === 'done' && change.words}
      </span>
      <span role="alert" className="problem">
        {change.state === 'failed' && change.words}
      </span>
    </>
  );
}
