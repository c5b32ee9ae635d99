'use client';
import { useMemo, useState } from 'react';
import { mergeTexts } from '@credence-ui/draft/changes';
import type { MergePart } from '@credence-ui/draft/changes';
import { useWords } from '../provider/CredenceContext.ts';
import { draftListMessages } from '../provider/messages/draftList.ts';
import { useDraftContext } from './useDraft.ts';

/** Takes what fits of a newer text into the draft in one step; where both changed the same words, a person chooses first. */
export function NewerMerge({ text, onTake }: NewerMerge.Props) {
  const { original, current } = useDraftContext('Newer').snapshot;
  const messages = useWords(draftListMessages);
  const { parts } = useMemo(
    () => mergeTexts({ base: original, mine: current, theirs: text }),
    [original, current, text],
  );
  const [newer, setNewer] = useState<ReadonlySet<string>>(new Set());
  // Nothing of mine is in the way: the whole text is what fits.
  if (current === original) return null;
  const conflicts = parts.filter(({ kind }) => kind === 'conflict');
  const merged = () =>
    parts.map((part) => (newer.has(keyOf(part)) ? part.theirs : part.text)).join('');
  const choose = (key: string, isNewer: boolean) => {
    const next = new Set(newer);
    if (isNewer) next.add(key);
    else next.delete(key);
    setNewer(next);
  };
  return (
    <>
      {conflicts.map((part) => (
        <Conflict
          key={keyOf(part)}
          part={part}
          isNewer={newer.has(keyOf(part))}
          onChoose={(isNewer) => choose(keyOf(part), isNewer)}
        />
      ))}
      <button
        type="button"
        data-credence="draft-newer-merge"
        data-emphasis="main"
        onClick={() => onTake(merged())}
      >
        {messages.draftNewerMerge}
      </button>
    </>
  );
}

export declare namespace NewerMerge {
  interface Props {
    /** What the answer says now. */
    text: string;
    /** Told the text with what was taken in. */
    onTake: (text: string) => void;
  }
}

/** Both texts of one place, side by side. */
function Conflict({ part, isNewer, onChoose }: Conflict.Props) {
  const messages = useWords(draftListMessages);
  const sides = [
    { label: messages.draftConflictMine, words: part.mine, chosen: !isNewer },
    { label: messages.draftConflictNewer, words: part.theirs, chosen: isNewer },
  ];
  return (
    <fieldset data-credence="draft-conflict">
      <legend>{messages.draftConflict}</legend>
      {sides.map(({ label, words, chosen }, index) => (
        <label key={label}>
          <input type="radio" checked={chosen} onChange={() => onChoose(index === 1)} />
          <span>{label}</span>
          <span data-credence="draft-conflict-words">
            <bdi>{words.trim()}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

declare namespace Conflict {
  interface Props {
    part: MergePart;
    /** Whether the newer words are chosen. */
    isNewer: boolean;
    onChoose: (isNewer: boolean) => void;
  }
}

/** Names a conflict by what stands in it, so that a choice stays with it while something else is typed. */
function keyOf({ kind, base, mine, theirs }: MergePart): string {
  return JSON.stringify([kind, base, mine, theirs]);
}
