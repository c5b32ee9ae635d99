import type { LabelledHistory } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { useMoment } from './useMoment.ts';

/** Says that the engine or the documents changed, and what became of the cut-offs, until somebody changes these. */
export function ChangeNote({ history }: { readonly history: LabelledHistory }) {
  const moment = useMoment();
  const { changed, policy } = history;
  if (changed === null) return null;
  const { what, at, refused } = changed;
  if (policy.since === null)
    return (
      <p>
        {messages.calibrationChanged(what, moment(at))}
        {refused && ` ${messages.calibrationRefused}`}
      </p>
    );
  if (policy.since > at) return null;
  return <p>{messages.calibrationReturned(what, moment(at))}</p>;
}
