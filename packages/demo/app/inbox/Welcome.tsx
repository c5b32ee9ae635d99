import { messages } from '../messages/index.ts';
import { PageTitle } from '../shell/PageTitle.tsx';

/** What stands in the middle before a ticket is picked. */
export function Welcome() {
  return (
    <div className="page welcome">
      <PageTitle title={messages.inbox}>{messages.welcomeTitle}</PageTitle>
      <p className="lead">{messages.welcomeText}</p>
    </div>
  );
}
