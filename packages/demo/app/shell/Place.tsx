import { AskedPage } from '../ask/AskedPage.tsx';
import { CalibrationPage } from '../calibration/CalibrationPage.tsx';
import { CyclePage } from '../cycle/CyclePage.tsx';
import { FeedbackPage } from '../feedback/FeedbackPage.tsx';
import { FaqPage } from '../faq/FaqPage.tsx';
import { ProductPage } from '../product/ProductPage.tsx';
import { Welcome } from '../inbox/Welcome.tsx';
import { MetricsPage } from '../metrics/MetricsPage.tsx';
import { QueuePage } from '../queue/QueuePage.tsx';
import { ReviewPage } from '../review/ReviewPage.tsx';
import type { Route } from '../route/route.ts';
import { TicketPage } from '../ticket/TicketPage.tsx';

/** What a route shows in the middle. */
export function Place({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'queue':
      return <QueuePage />;
    case 'faq':
      return <FaqPage />;
    case 'product':
      return <ProductPage />;
    case 'cycle':
      return <CyclePage />;
    case 'metrics':
      return <MetricsPage />;
    case 'feedback':
      return <FeedbackPage />;
    case 'review':
      return <ReviewPage />;
    case 'calibration':
      return <CalibrationPage />;
    case 'ask':
      return <AskedPage key={route.askId} askId={route.askId} />;
    case 'inbox':
      if (route.ticketId === null) return <Welcome />;
      return <TicketPage key={route.ticketId} ticketId={route.ticketId} />;
    default:
      return route satisfies never;
  }
}
