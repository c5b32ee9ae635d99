import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Copilot } from '../copilot.ts';
import { DatabaseUnreachable } from '../store/DatabaseUnreachable.ts';
import { answerRoutes } from './answers.ts';
import { blockedRoutes } from './blocked.ts';
import { calibrationRoutes } from './calibration.ts';
import { cycleRoutes } from './cycle.ts';
import { documentRoutes } from './documents.ts';
import { erasureRoutes } from './erasures.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './exports.ts';
import { faqRoutes } from './faq.ts';
import { feedbackRoutes } from './feedback.ts';
import { handoffRoutes } from './handoffs.ts';
import { HttpProblem } from './HttpProblem.ts';
import { metricRoutes } from './metrics.ts';
import { nothingHere } from './nothingHere.ts';
import { answerOwnNames, ownNames } from './ownNames.ts';
import { pageRoutes } from './page.ts';
import { productRoutes } from './product.ts';
import { protect } from './protect.ts';
import { replyRoutes } from './replies.ts';
import { reviewRoutes } from './review.ts';
import { statusRoutes } from './status.ts';
import { styleRoutes } from './style.ts';
import { ticketRoutes } from './tickets.ts';

const largestBody = 2_000_000;

/** The copilot's HTTP side: everything below `/api`, and the built page. */
export function createApp(
  copilot: Copilot,
  { page, names = ownNames('127.0.0.1'), now = () => new Date() }: AppOptions = {},
): Hono {
  const api = new Hono();
  for (const routes of [
    answerRoutes(copilot),
    ticketRoutes(copilot),
    replyRoutes(copilot),
    documentRoutes(copilot),
    eventRoutes(copilot),
    handoffRoutes(copilot),
    faqRoutes(copilot),
    feedbackRoutes(copilot),
    blockedRoutes(copilot),
    metricRoutes(copilot, now),
    reviewRoutes(copilot, now),
    calibrationRoutes(copilot, now),
    productRoutes(copilot, now),
    cycleRoutes(copilot, now),
    exportRoutes(copilot),
    erasureRoutes(copilot),
    statusRoutes(copilot),
    styleRoutes(copilot),
  ]) {
    api.route('/', routes);
  }
  api.all('*', nothingHere(api));
  const app = new Hono();
  app.use(protect(), answerOwnNames(names));
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  app.route('/api', api);
  if (page !== undefined) app.route('/', pageRoutes(page));
  app.onError((error, context) => {
    const { status, message, headers } = explain(error);
    return context.json({ message }, status, headers);
  });
  return app;
}

export interface AppOptions {
  /** Folder of the built page; without it only the API is served. */
  readonly page?: string;
  /** What it is called by; requests to other names are refused. @default the loopback names */
  readonly names?: ReadonlySet<string>;
  readonly now?: () => Date;
}

function tooLarge(): never {
  throw new HttpProblem(413, 'the request is larger than 2 MB. Send less at a time.');
}

function explain(error: Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof DatabaseUnreachable)
    return new HttpProblem(503, error.message.replace('Credence: ', ''));
  console.error('Credence: a request failed unexpectedly. The server goes on.', error);
  return new HttpProblem(
    500,
    'something went wrong here. Try again; the log of the server says more.',
  );
}
