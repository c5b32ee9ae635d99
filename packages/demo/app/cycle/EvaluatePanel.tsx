import { useState } from 'react';
import type { StoredEvaluation } from '../../shared/cycle.ts';
import { Act } from '../calibration/Act.tsx';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Choice, named } from './Choice.tsx';
import { RunPair } from './RunPair.tsx';
import { ResultTable, RunTable } from './RunTable.tsx';
import { wordsOfError } from '../api/wordsOfError.ts';
import type { CycleProps } from './useDecision.ts';

const own = '';

/** Asks a suite of questions, and shows what became of it and of those before. */
export function EvaluatePanel({ cycle }: CycleProps) {
  const { api, cycle: resource } = useCopilot();
  const [shown, setShown] = useState<StoredEvaluation | null>(null);
  const [problem, setProblem] = useState('');
  const look = (id: number) =>
    void api.evaluation(id).then(setShown, (error: unknown) => setProblem(wordsOfError(error)));
  return (
    <section className="panel" aria-labelledby="evaluate-title">
      <h2 id="evaluate-title">{messages.cycleEvaluate}</h2>
      <p className="lead">{messages.cycleEvaluateLead}</p>
      <AskForm
        cycle={cycle}
        onAsked={(run) => {
          setShown(run);
          void resource.refresh();
        }}
      />
      <p role="alert" className="problem">
        {problem}
      </p>
      {shown && <ResultTable run={shown} />}
      <RunTable runs={cycle.evaluations} onLook={look} />
      {cycle.evaluations.length > 1 && <RunPair runs={cycle.evaluations} />}
    </section>
  );
}

function AskForm({ cycle, onAsked }: AskForm.Props) {
  const usable = cycle.prompts.filter(({ usable: can }) => can).map(({ version }) => version);
  const [version, setVersion] = useState(cycle.inForce.version);
  const [suite, setSuite] = useState(cycle.suites[0]?.name ?? own);
  const [questions, setQuestions] = useState('');
  const { words, busy, problem, ask } = useAsking(onAsked);
  const suites = cycle.suites.map(({ name, questions: count }) => ({
    value: name,
    label: messages.cycleSuiteHere(name, count),
  }));
  return (
    <div className="spec">
      <Choice
        label={messages.cycleSuite}
        value={suite}
        options={[...suites, { value: own, label: messages.cycleSuiteOwn }]}
        onChoose={setSuite}
      />
      {suite === own && <OwnSuite value={questions} onValue={setQuestions} />}
      <Choice
        label={messages.cycleVersion}
        value={version}
        options={named(usable)}
        onChoose={setVersion}
      />
      <div className="acts">
        <Act
          look="main"
          off={busy}
          onAct={() => void ask({ version, ...(suite === own ? { questions } : { suite }) })}
        >
          {messages.cycleAsk}
        </Act>
        <span role="status" className="status">
          {words}
        </span>
        <span role="alert" className="problem">
          {problem}
        </span>
      </div>
    </div>
  );
}

function OwnSuite({ value, onValue }: OwnSuiteProps) {
  return (
    <label>
      <span>{messages.cycleOwnLabel}</span>
      <textarea
        rows={4}
        dir="ltr"
        spellCheck={false}
        placeholder={messages.cycleOwnExample}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}

interface OwnSuiteProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

declare namespace AskForm {
  interface Props extends CycleProps {
    readonly onAsked: (run: StoredEvaluation) => void;
  }
}

interface Asking {
  readonly words: string;
  readonly busy: boolean;
  readonly problem: string;
}

const idle: Asking = { words: '', busy: false, problem: '' };

/** Asks the server for a run, and says where that stands. */
function useAsking(onAsked: (run: StoredEvaluation) => void) {
  const { api } = useCopilot();
  const [state, setState] = useState(idle);
  const ask = async (asked: Parameters<typeof api.evaluate>[0]) => {
    setState({ ...idle, words: messages.cycleAsking, busy: true });
    try {
      const { run, problems } = await api.evaluate(asked);
      const words = messages.cycleAsked(run.passed, run.passed + run.failed);
      setState({ ...idle, words, problem: problems.map(({ text }) => text).join(' ') });
      onAsked(run);
    } catch (error) {
      setState({ ...idle, problem: wordsOfError(error) });
    }
  };
  return { ...state, ask };
}
