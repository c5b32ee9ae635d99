import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import type {} from '../../test/provided.ts';
import { StrictFrame } from '../../test/StrictFrame.tsx';
import { Answer } from './index.ts';

const inputs = inject('untrusted');
const citations = ['1', '2', '3'].map(
  (id) => ({ id, source: `Source ${id}`, anchor: 'marker' }) as const,
);

const alerted = vi.fn();
beforeAll(() => {
  for (const name of ['alert', 'confirm', 'prompt'] as const) vi.stubGlobal(name, alerted);
});
afterEach(cleanup);

interface Shown {
  readonly root: HTMLElement;
  readonly show: (content: string, streaming?: boolean) => void;
  readonly stopped: () => readonly string[];
}

/** An answer under a policy that stops, and tells of, anything that runs or loads. */
async function strictAnswer(): Promise<Shown> {
  const onViolation = vi.fn<(event: SecurityPolicyViolationEvent) => void>();
  const view = (content: string, streaming = false) => (
    <StrictFrame onViolation={onViolation}>
      <Answer.Text content={content} citations={citations} streaming={streaming} />
    </StrictFrame>
  );
  const { container, rerender } = render(view(''));
  const root = await waitFor(() => {
    const inner = container.querySelector('iframe')?.contentDocument;
    const found = inner?.querySelector<HTMLElement>('[data-credence="answer-text"]');
    if (!found) throw new Error('The answer is not there yet.');
    return found;
  });
  return {
    root,
    show: (content, streaming) => rerender(view(content, streaming)),
    stopped: () => onViolation.mock.calls.map(([event]) => event.violatedDirective),
  };
}

const allowed =
  'p,br,hr,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,pre,code,em,strong,del,table,thead,tbody,tr,th,td,a,span,sup,section,div,bdi';
const ours = 'button[data-credence="answer-copy"]';
const claims = '[data-tier],[data-tone],[role="alert"],[style],[onclick],[onerror],[onload]';

function problemsOf(root: HTMLElement): readonly string[] {
  const problems: string[] = [];
  for (const node of root.querySelectorAll('*')) {
    if (!node.matches(allowed) && !node.matches(ours)) problems.push(`<${node.localName}>`);
    if (node.matches(claims)) problems.push(node.outerHTML);
  }
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(?:https?:\/\/|mailto:|#)/.test(href)) problems.push(`links ${href}`);
  }
  const ids = [...root.querySelectorAll<HTMLElement>('[data-citation]')];
  for (const { dataset } of ids)
    if (!['1', '2', '3'].includes(dataset['citation'] ?? '')) problems.push('a source of its own');
  return problems;
}

it('runs, loads, mints and links nothing, whatever the answer says', async () => {
  const { root, show, stopped } = await strictAnswer();
  const found = new Map<string, readonly string[]>();
  for (const input of inputs) {
    show(input);
    const problems = problemsOf(root);
    if (problems.length > 0) found.set(input, problems);
  }
  expect(Object.fromEntries(found)).toEqual({});
  expect(stopped()).toEqual([]);
  expect(alerted).not.toHaveBeenCalled();
});

it('is as safe at any moment of its stream', async () => {
  const { root, show, stopped } = await strictAnswer();
  const found = new Set<string>();
  for (const input of inputs.filter(({ length }) => length < 200)) {
    for (let end = 3; end < input.length; end += 5) {
      show(input.slice(0, end), true);
      if (problemsOf(root).length > 0) found.add(input.slice(0, end));
    }
  }
  expect([...found]).toEqual([]);
  expect(stopped()).toEqual([]);
  expect(alerted).not.toHaveBeenCalled();
});

it('is told when something would load', async () => {
  const { root, stopped } = await strictAnswer();
  const image = root.ownerDocument.createElement('img');
  image.src = 'https://evil.example/c.png';
  root.append(image);
  await waitFor(() => expect(stopped()).toEqual(['img-src']));
  expect(problemsOf(root)).toEqual(['<img>']);
});
