import { messages } from '../messages/index.ts';
import type { Route } from '../route/route.ts';
import { ThemeToggle } from '../theme/ThemeToggle.tsx';
import { BreakIt } from '../breakIt/BreakIt.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { Brand } from './Brand.tsx';
import { useCopilot } from './CopilotContext.ts';
import { Tab } from './Tab.tsx';

const refreshEvery = 15_000;

/** The product's name, the sections with what waits in each, and the theme. */
export function Masthead({ route }: { readonly route: Route }) {
  const { tickets, queue } = useCopilot();
  const open = useStore(tickets).value?.filter(({ state }) => state === 'open').length;
  const waiting = useResource(queue, refreshEvery).value?.waiting.length;
  const inInbox = route.name === 'inbox' || route.name === 'ask';
  return (
    <header className="masthead">
      <Brand />
      <ThemeToggle />
      <nav className="tabs" aria-label={messages.sections}>
        <Tab href="#/inbox" label={messages.tabInbox} count={open} current={inInbox} />
        <Tab
          href="#/queue"
          label={messages.tabQueue}
          count={waiting}
          current={route.name === 'queue'}
        />
        <Tab href="#/product" label={messages.tabProduct} current={route.name === 'product'} />
        <Tab href="#/cycle" label={messages.tabCycle} current={route.name === 'cycle'} />
        <Tab href="#/metrics" label={messages.tabMetrics} current={route.name === 'metrics'} />
        <Tab href="#/feedback" label={messages.tabFeedback} current={route.name === 'feedback'} />
        <Tab href="#/review" label={messages.reviewTab} current={route.name === 'review'} />
        <Tab
          href="#/calibration"
          label={messages.tabCalibration}
          current={route.name === 'calibration'}
        />
      </nav>
      <BreakIt />
    </header>
  );
}
