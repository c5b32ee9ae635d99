import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDraft } from '@credence-ui/draft';
import { Draft, useEditFigures } from '@credence-ui/react/draft';
import type { DraftStore } from '@credence-ui/react/draft';
import '@credence-ui/react/styles.css';
import { writeDraft } from './writeDraft.ts';

/** What is typed into: a text area that nobody controls, a draft with its figures, live or at each key, or one with its changes and checklist. */
export type Stage = 'plain' | 'live' | 'eachKey' | 'listed';

/** What the page under test offers to the one who drives it. */
export interface DraftsPage {
  /** Shows a text of so many characters with so many sentences edited, and waits until all its parts are there. */
  show(stage: Stage, size: number, edits: number): Promise<void>;
  /** What the last letter took that was typed. */
  last(): Promise<KeyTimes | null>;
  /** Types so many letters in a row, each as soon as all that the one before had to do is done. */
  typeRow(letters: number): Promise<void>;
}

/** In milliseconds. */
export interface KeyTimes {
  /** Until the letter is laid out. */
  readonly key: number;
  /** Until the frame that shows it is drawn. */
  readonly frame: number;
  /** The longest task after that. */
  readonly later: number;
}

/** The one way in which a page can type as a person does, with all that the browser does for a key. */
interface Typist {
  execCommand(command: 'insertText', withDialog: boolean, text: string): boolean;
}

const typist: Typist = document;

/** Not among the types of browsers yet. */
declare const scheduler: {
  postTask(work: () => void, options: { readonly priority: 'background' }): Promise<void>;
};

declare global {
  interface Window {
    drafts?: DraftsPage;
  }
}

let last: Promise<KeyTimes | null> = Promise.resolve(null);
let isInRow = false;
addEventListener('beforeinput', () => {
  if (!isInRow) last = timeKey();
});

const root = createRoot(document.body.appendChild(document.createElement('div')));

window.drafts = {
  async show(stage, size, edits) {
    root.render(null);
    await wait(50);
    const { original, current } = writeDraft(size, edits);
    root.render(<Typed key={stage} stage={stage} original={original} current={current} />);
    await wait(1_500);
    const editor = findEditor();
    const middle = editor.value.indexOf(' ', editor.value.length / 2);
    editor.focus();
    editor.setSelectionRange(middle, middle);
  },
  last: () => last,
  async typeRow(letters) {
    const editor = findEditor();
    isInRow = true;
    for (let letter = 0; letter < letters; letter += 1) {
      typist.execCommand('insertText', false, letter % 6 === 5 ? ' ' : 'x');
      editor.getBoundingClientRect();
      await scheduler.postTask(() => undefined, { priority: 'background' });
    }
    isInRow = false;
  },
};

function Typed({ stage, original, current }: Typed.Props): ReactNode {
  if (stage === 'plain')
    return <textarea data-credence="draft-editor" rows={16} defaultValue={current} />;
  const draft = createDraft({ id: 'bench', original, current });
  return (
    <Draft.Root draft={draft}>
      <Draft.Badge />
      <Draft.Editor />
      {stage === 'live' && <LiveFigures draft={draft} />}
      {stage === 'eachKey' && <Figures draft={draft} />}
      {stage === 'listed' && <Draft.Changes />}
      {stage === 'listed' && <Draft.Checklist citations={[]} defaultOpen />}
      <Draft.Status />
    </Draft.Root>
  );
}

declare namespace Typed {
  interface Props {
    stage: Stage;
    original: string;
    current: string;
  }
}

/** The statistics when there is time. */
function LiveFigures({ draft }: { draft: DraftStore }): ReactNode {
  const { statistics, isCounting } = useEditFigures(draft);
  return (
    <output>
      {`${statistics.status} ${statistics.changeRatio.toFixed(3)}${isCounting ? ' …' : ''}`}
    </output>
  );
}

/** The statistics at each key, read within it. */
function Figures({ draft }: { draft: DraftStore }): ReactNode {
  const { statistics } = useSyncExternalStore(draft.subscribe, draft.getSnapshot);
  return <output>{`${statistics.status} ${statistics.changeRatio.toFixed(3)}`}</output>;
}

function findEditor(): HTMLTextAreaElement {
  const editor = document.querySelector('textarea');
  if (!editor) throw new Error('Credence: there is no editor. Call show first.');
  return editor;
}

/** Begins before the letter is put in; the next task comes after all that its event did. */
async function timeKey(): Promise<KeyTimes> {
  const start = performance.now();
  const drawn = nextFrame().then(() => performance.now() - start);
  await nextTask();
  findEditor().getBoundingClientRect();
  const key = performance.now() - start;
  const later = await longestTask(120);
  return { key, frame: await drawn, later };
}

/** The first task after a frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void nextTask().then(resolve));
  });
}

/** The longest time in which nothing else could run, of so many milliseconds. */
async function longestTask(span: number): Promise<number> {
  const start = performance.now();
  let [longest, last] = [0, start];
  while (last - start < span) {
    await nextTask();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
