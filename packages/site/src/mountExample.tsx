import { createElement } from 'react';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { useAnswerReading } from '@credence-ui/react/answer';
import { ResponseScopeProvider } from '@credence-ui/react/provider';
import { examples } from 'virtual:examples';
import { createGiven } from './createGiven.ts';
import type { Given } from './createGiven.ts';

/** Mounts the example of a part into an element; gives what takes it away. */
export async function mountExample(part: string, element: HTMLElement): Promise<() => void> {
  const load = examples[part];
  if (!load) throw new Error(`Credence: ${part} has no example. Write one in its comment.`);
  const { Example } = await load();
  const given = createGiven(part);
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      console.error(error);
      element.dataset['failed'] = String(error);
    },
  });
  root.render(<Shown Example={Example} given={given} />);
  return () => root.unmount();
}

/** An answer is read where it is shown. */
function Shown({ Example, given }: ShownProps) {
  const { answer } = useAnswerReading(given.response);
  const { id, confidence } = given.response;
  return (
    <ResponseScopeProvider responseId={id ?? 'sample'} confidence={confidence}>
      {createElement(Example, { ...given, answer })}
    </ResponseScopeProvider>
  );
}

interface ShownProps {
  readonly Example: ComponentType<Record<string, unknown>>;
  readonly given: Given;
}
