import type { LabelledHistory } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { Choice } from './Choice.tsx';
import type { LabelChoice } from './chosenLabels.ts';

/** Which labelled answers are shown, and by which rule they were labelled. */
export function LabelPanel({ history, choice, onChoice }: LabelPanel.Props) {
  const { votes, drafts, checks, leftOut, labels, policy, promises, fit } = history;
  const unseen = labels.unseen.filter(Boolean).length;
  const isEmpty = votes + drafts + checks.counted === 0;
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
            ...(checks.counted > 0
              ? [{ value: 'checks' as const, label: messages.labelsChecks(checks.counted) }]
              : []),
          ]}
        />
      )}
      {!isEmpty && (policy.calibration?.labels ?? 0) > 0 && (
        <Choice
          name={messages.labelsAge}
          value={choice.seen ? 'seen' : 'unseen'}
          onChange={(age) => onChoice({ ...choice, seen: age === 'seen' })}
          options={[
            { value: 'unseen', label: messages.labelsUnseen(unseen) },
            { value: 'seen', label: messages.labelsSeen(labels.unseen.length - unseen) },
          ]}
        />
      )}
      {checks.questions > 0 && <CheckQuestions checks={checks} />}
      {leftOut.withheld + leftOut.elsewhere > 0 && (
        <p>{messages.leftOut(leftOut.withheld, leftOut.elsewhere)}</p>
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

function CheckQuestions({ checks }: Pick<LabelledHistory, 'checks'>) {
  const { questions, answered, right, withheld, rightlyWithheld, counted } = checks;
  return (
    <>
      <h3>{messages.checksTitle(questions)}</h3>
      <p>{messages.checks(answered, right, withheld, rightlyWithheld, counted)}</p>
    </>
  );
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
