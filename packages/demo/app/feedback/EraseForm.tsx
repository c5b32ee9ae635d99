import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { erasureKinds } from '../../shared/erasure.ts';
import type { ErasureKind } from '../../shared/erasure.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** Erases by answer, session or person, once it is confirmed, and says how much went. */
export function EraseForm() {
  const [kind, setKind] = useState<ErasureKind>('answer');
  const [subject, setSubject] = useState('');
  const [isSure, setIsSure] = useState(false);
  const { said, isErasing, erase } = useErasing();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isErasing) return;
    // The next one is to be meant too.
    setIsSure(false);
    void erase(kind, subject);
  };
  return (
    <form className="spec erase" aria-labelledby="erase-title" onSubmit={submit}>
      <h3 id="erase-title">{messages.eraseTitle}</h3>
      <p className="lead">{messages.eraseLead}</p>
      <Kind value={kind} onChange={setKind} />
      <Subject kind={kind} value={subject} onChange={setSubject} />
      <label data-kind="flag">
        {messages.eraseSure}
        <input
          type="checkbox"
          required
          checked={isSure}
          onChange={({ target }) => {
            setIsSure(target.checked);
          }}
        />
      </label>
      <div className="acts">
        <button type="submit" className="button" aria-disabled={isErasing}>
          {messages.erase}
        </button>
        <span role="status" className="status">
          {said}
        </span>
      </div>
    </form>
  );
}

function useErasing() {
  const { api } = useCopilot();
  const [said, setSaid] = useState('');
  const erase = async (kind: ErasureKind, subject: string) => {
    setSaid(messages.erasing);
    const told = await api
      .erase(kind, subject)
      .then(messages.erased, (error: unknown) => wordsOfError(error));
    setSaid(told);
  };
  return { said, isErasing: said === messages.erasing, erase };
}

interface KindProps {
  readonly value: ErasureKind;
  readonly onChange: (kind: ErasureKind) => void;
}

function Kind({ value, onChange }: KindProps) {
  return (
    <label>
      {messages.eraseKind}
      <select
        value={value}
        onChange={({ target }) => {
          // Its options are these.
          onChange(target.value as ErasureKind);
        }}
      >
        {erasureKinds.map((one) => (
          <option key={one} value={one}>
            {messages.eraseKinds[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SubjectProps {
  readonly kind: ErasureKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Subject({ kind, value, onChange }: SubjectProps) {
  return (
    <>
      <label>
        {messages.eraseSubject}
        <input
          type="text"
          required
          maxLength={200}
          autoComplete="off"
          aria-describedby="erase-hint"
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      </label>
      <p id="erase-hint" className="lead">
        {messages.eraseHint[kind]}
      </p>
    </>
  );
}
