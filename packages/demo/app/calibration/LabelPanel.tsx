import type { LabelledHistory } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { Choice } from './Choice.tsx';
import type { LabelChoice } from './chosenLabels.ts';

/** Which labelled answers are shown, and by which rule they were labelled. */
export function LabelPanel({ history, choice, onChoice }: LabelPanel.Props) {
  const { votes, drafts, labels, policy, promises, fit } = history;
  const unseen = labels.unseen.filter(Boolean).length;
  const isEmpty = votes + drafts === 0;
  return (
    <section className="panel labels" aria-labelledby="labels-title">
      <h2 id="labels-title">{messages.labelsTitle}</h2>
      {isEmpty ? (
        <p>{messages.labelsNone(promises[0]?.least ?? 0, fit.votesNeeded)}</p>
      ) : (
        <Choice
          name={messages.labelsSource}
          value={choice.source}
          onChange={(source) => onChoice({ ...choice, source })}
          options={[
            { value: 'votes', label: messages.labelsVotes(votes) },
            { value: 'all', label: messages.labelsAll(votes + drafts) },
          ]}
        />
      )}
      {!isEmpty && policy.calibration !== null && (
        <Choice
          name={messages.labelsAge}
          value={choice.seen ? 'seen' : 'unseen'}
          onChange={(age) => onChoice({ ...choice, seen: age === 'seen' })}
          options={[
            { value: 'unseen', label: messages.labelsUnseen(unseen) },
            { value: 'seen', label: messages.labelsSeen(votes + drafts - unseen) },
          ]}
        />
      )}
      <LabelRule />
    </section>
  );
}

export declare namespace LabelPanel {
  interface Props {
    readonly history: LabelledHistory;
    readonly choice: LabelChoice;
    readonly onChoice: (choice: LabelChoice) => void;
  }
}

function LabelRule() {
  return (
    <details className="rule">
      <summary>{messages.labelsRule}</summary>
      <ul>
        <li>{messages.labelsRuleVotes}</li>
        <li>{messages.labelsRuleDrafts}</li>
        <li>{messages.labelsRuleOthers}</li>
        <li>{messages.labelsRuleWeak}</li>
      </ul>
    </details>
  );
}
