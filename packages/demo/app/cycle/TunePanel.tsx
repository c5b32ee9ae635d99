import { useState } from 'react';
import { diffWords } from '@credence-ui/draft';
import type { PromptVersion } from '../../shared/cycle.ts';
import { messages } from '../messages/index.ts';
import { Choice, named } from './Choice.tsx';
import type { CycleProps } from './useDecision.ts';

/** Two versions of what the engine goes by, and what is different between them. */
export function TunePanel({ cycle }: CycleProps) {
  const { prompts, inForce } = cycle;
  const [from, setFrom] = useState(inForce.version);
  const [to, setTo] = useState(() => newest(prompts, inForce.version));
  const find = (version: string) => prompts.find((one) => one.version === version);
  const [one, other] = [find(from), find(to)];
  const versions = named(prompts.map(({ version }) => version));
  return (
    <section className="panel" aria-labelledby="tune-title">
      <h2 id="tune-title">{messages.cycleTune}</h2>
      <p className="lead">{messages.cycleTuneLead}</p>
      <div className="spec pair">
        <Choice label={messages.cycleFirst} value={from} options={versions} onChoose={setFrom} />
        <Choice label={messages.cycleSecond} value={to} options={versions} onChoose={setTo} />
      </div>
      {one && <Standing prompt={one} />}
      {other && other !== one ? <Standing prompt={other} /> : null}
      {one && other ? <TextDiff one={one} other={other} /> : null}
    </section>
  );
}

/** The last version that could be tried; that in force where there is no other. */
function newest(prompts: readonly PromptVersion[], inForce: string): string {
  const others = prompts.filter(({ version, usable }) => usable && version !== inForce);
  return others.at(-1)?.version ?? inForce;
}

function Standing({ prompt: { version, file, usable } }: { readonly prompt: PromptVersion }) {
  const words = [usable ? '' : messages.cycleUnusable, messages.cycleFile(file)].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <p className="lead">
      <b>{version}</b>: {words.join(' ')}
    </p>
  );
}

function TextDiff({ one, other }: { readonly one: PromptVersion; readonly other: PromptVersion }) {
  if (one.text === other.text)
    return (
      <>
        <p className="lead">{messages.cycleSameText}</p>
        <pre className="prompt">{one.text}</pre>
      </>
    );
  const changes = diffWords(one.text, other.text);
  return (
    <pre
      className="prompt"
      role="group"
      aria-label={messages.cycleTextOf(one.version, other.version)}
    >
      {changes.map(({ kind, before, after }) => {
        const key = `${String(before.start)} ${String(after.start)} ${kind}`;
        if (kind === 'delete')
          return <del key={key}>{one.text.slice(before.start, before.end)}</del>;
        const words = other.text.slice(after.start, after.end);
        return kind === 'insert' ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>;
      })}
    </pre>
  );
}
