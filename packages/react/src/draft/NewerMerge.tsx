'use client';
import { useId, useMemo, useState } from 'react';
import { sentences } from '@credence-ui/core/text';
import { mergeTexts } from '@credence-ui/draft/changes';
import type { MergePart } from '@credence-ui/draft/changes';
import { useWords } from '../provider/CredenceContext.ts';
import { draftListMessages } from '../provider/messages/draftList.ts';
import { useDraftParts } from './DraftContext.ts';
import { useSettled } from './useSettled.ts';

/** Takes what fits of a newer text into the draft in one step; where both changed the same words, a person chooses first. */
export function NewerMerge({ text, onTake }: NewerMerge.Props) {
  const { draft } = useDraftParts('Newer');
  const { original, current } = useSettled(draft);
  const messages = useWords(draftListMessages);
  const { parts } = useMemo(
    () => mergeTexts({ base: original, mine: current, theirs: text }),
    [original, current, text],
  );
  const conflicts = useMemo(() => findConflicts(parts), [parts]);
  const [newer, setNewer] = useState<ReadonlySet<string>>(new Set());
  // Nothing of mine is in the way: the whole text is what fits.
  if (current === original) return null;
  // What is shown may lag behind the keys; what is taken holds the last of them.
  const merged = () => {
    const now = draft.getSnapshot();
    const merge = mergeTexts({ base: now.original, mine: now.current, theirs: text });
    return merge.parts.map((part) => (newer.has(keyOf(part)) ? part.theirs : part.text)).join('');
  };
  const choose = (key: string, isNewer: boolean) => {
    const next = new Set(newer);
    if (isNewer) next.add(key);
    else next.delete(key);
    setNewer(next);
  };
  return (
    <>
      {conflicts.map(({ key, ...sides }) => (
        <Conflict
          key={key}
          {...sides}
          isNewer={newer.has(key)}
          onChoose={(isNewer) => choose(key, isNewer)}
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

/** Both texts of one place, side by side, each in its sentence. */
function Conflict({ mine, theirs, isNewer, onChoose }: Conflict.Props) {
  const messages = useWords(draftListMessages);
  const name = useId();
  const sides = [
    { label: messages.draftConflictMine, passage: mine, chosen: !isNewer },
    { label: messages.draftConflictNewer, passage: theirs, chosen: isNewer },
  ];
  return (
    <fieldset data-credence="draft-conflict">
      <legend>{messages.draftConflict}</legend>
      {sides.map(({ label, passage, chosen }, index) => (
        <label key={label}>
          <input type="radio" name={name} checked={chosen} onChange={() => onChoose(index === 1)} />
          <span>{label}</span>{' '}
          <span data-credence="draft-conflict-words" dir="auto">
            {passage.before}
            {passage.words !== '' && <mark>{passage.words}</mark>}
            {passage.after}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

declare namespace Conflict {
  interface Props {
    mine: Passage;
    theirs: Passage;
    /** Whether the newer words are chosen. */
    isNewer: boolean;
    onChoose: (isNewer: boolean) => void;
  }
}

/** Words, and what stands around them in their sentence. */
interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The places where both changed the same words, as each of both texts has them. */
function findConflicts(parts: readonly MergePart[]) {
  if (!parts.some(({ kind }) => kind === 'conflict')) return [];
  const mine = findPassages(parts, 'mine');
  const theirs = findPassages(parts, 'theirs');
  return parts.flatMap((part, index) => {
    const [one, other] = [mine[index], theirs[index]];
    if (part.kind !== 'conflict' || !one || !other) return [];
    return [{ key: keyOf(part), mine: one, theirs: other }];
  });
}

/** Each conflict in its sentence, as one of both texts has it; `null` for the parts that are none. */
function findPassages(
  parts: readonly MergePart[],
  side: 'mine' | 'theirs',
): readonly (Passage | null)[] {
  const text = parts.map((part) => part[side]).join('');
  let end = 0;
  return parts.map((part) => {
    const words = part[side].trim();
    const start = end + part[side].indexOf(words);
    end += part[side].length;
    return part.kind === 'conflict' ? showInSentence(text, start, words) : null;
  });
}

/** So many characters on each side are looked through for where the sentence begins and ends. */
const most = 240;

function showInSentence(text: string, start: number, words: string): Passage {
  const offset = Math.max(0, start - most);
  const end = start + words.length;
  const around = sentences(text.slice(offset, end + most)).filter(
    (sentence) => offset + sentence.start <= end && offset + sentence.end >= start,
  );
  const from = Math.min(start, offset + (around[0]?.start ?? most));
  const to = Math.max(end, offset + (around.at(-1)?.end ?? 0));
  return { before: text.slice(from, start), words, after: text.slice(end, to) };
}

/** Names a conflict by what stands in it, so that a choice stays with it while something else is typed. */
function keyOf({ kind, base, mine, theirs }: MergePart): string {
  return JSON.stringify([kind, base, mine, theirs]);
}
