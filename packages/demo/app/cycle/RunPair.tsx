import { useEffect, useState } from 'react';
import { useCredence } from '@credence-ui/react/provider';
import type { EvaluationComparison, EvaluationRun } from '../../shared/cycle.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Choice } from './Choice.tsx';
import { points, pValue } from './figures.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** Two runs beside one another, question by question. */
export function RunPair({ runs }: { readonly runs: readonly EvaluationRun[] }) {
  const { api } = useCopilot();
  const [chosen, setChosen] = useState<readonly [first: number, second: number]>([
    runs[1]?.id ?? 0,
    runs[0]?.id ?? 0,
  ]);
  const [compared, setCompared] = useState<EvaluationComparison | string | null>(null);
  const [first, second] = chosen;
  // Syncs with the server.
  useEffect(() => {
    let isOld = false;
    const show = (value: EvaluationComparison | string) => {
      if (!isOld) setCompared(value);
    };
    void api.compareRuns(first, second).then(show, (error: unknown) => show(wordsOfError(error)));
    return () => {
      isOld = true;
    };
  }, [api, first, second]);
  const options = runs.map(({ id, version, suite }) => ({
    value: String(id),
    label: messages.cycleRun(id, version, suite),
  }));
  return (
    <div>
      <h3>{messages.cycleCompareRuns}</h3>
      <div className="spec pair">
        <Choice
          label={messages.cycleFirst}
          value={String(first)}
          options={options}
          onChoose={(id) => setChosen([Number(id), second])}
        />
        <Choice
          label={messages.cycleSecond}
          value={String(second)}
          options={options}
          onChoose={(id) => setChosen([first, Number(id)])}
        />
      </div>
      <div aria-live="polite">
        {typeof compared === 'string' ? <p className="problem">{compared}</p> : null}
        {compared !== null && typeof compared !== 'string' ? <Compared of={compared} /> : null}
      </div>
    </div>
  );
}

function Compared({ of }: { readonly of: EvaluationComparison }) {
  const { locale } = useCredence();
  const { text, difference, interval, pValue: p, onlyA, onlyB } = of;
  return (
    <>
      <p>{text}</p>
      {difference !== null && interval !== null && p !== null ? (
        <p className="lead">
          {messages.cycleDifference(
            points(difference, locale),
            points(interval[0], locale),
            points(interval[1], locale),
            pValue(p, locale),
          )}
        </p>
      ) : null}
      <Only which="first" questions={onlyA} />
      <Only which="second" questions={onlyB} />
    </>
  );
}

function Only({ which, questions }: OnlyProps) {
  if (questions.length === 0) return null;
  return (
    <details>
      <summary>{messages.cycleOnly(which, questions.length)}</summary>
      <ul>
        {questions.map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OnlyProps {
  readonly which: 'first' | 'second';
  readonly questions: readonly string[];
}
