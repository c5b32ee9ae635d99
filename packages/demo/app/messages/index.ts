import { answerMessages } from './answer.ts';
import { askMessages } from './ask.ts';
import { breakItMessages } from './breakIt.ts';
import { calibrationMessages } from './calibration.ts';
import { criteriaMessages } from './criteria.ts';
import { cycleMessages } from './cycle.ts';
import { dataMessages } from './data.ts';
import { faqMessages } from './faq.ts';
import { feedbackMessages } from './feedback.ts';
import { inboxMessages } from './inbox.ts';
import { metricsMessages } from './metrics.ts';
import { noticeMessages } from './notice.ts';
import { productMessages } from './product.ts';
import { queueMessages } from './queue.ts';
import { requestMessages } from './request.ts';
import { reviewMessages } from './review.ts';
import { shellMessages } from './shell.ts';
import { sourcesMessages } from './sources.ts';

/** Every word of the page that is not a component's own. */
export const messages = {
  ...answerMessages,
  ...askMessages,
  ...breakItMessages,
  ...calibrationMessages,
  ...criteriaMessages,
  ...cycleMessages,
  ...dataMessages,
  ...faqMessages,
  ...feedbackMessages,
  ...inboxMessages,
  ...metricsMessages,
  ...noticeMessages,
  ...productMessages,
  ...queueMessages,
  ...requestMessages,
  ...reviewMessages,
  ...shellMessages,
  ...sourcesMessages,
};
