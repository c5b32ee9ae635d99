import type { Api } from '../api/createApi.ts';
import { whenChanged } from '../calibration/whenChanged.ts';
import { createResource } from '../store/createResource.ts';
import { createResourceMap } from '../store/createResourceMap.ts';

/** What the page reads from the server, each loaded once it is looked at. */
export function createResources(api: Api) {
  return {
    tickets: createResource(api.tickets),
    ticketOf: createResourceMap(api.ticket),
    queue: createResource(api.queue),
    status: createResource(api.status),
    faq: createResource(api.faq),
    blocked: createResource(api.blockedAnswers),
    style: createResource(api.style),
    statusOf: createResourceMap(api.ticketStatus),
    documents: createResource(api.documents),
    pageOf: createResourceMap((key) => api.page(...readPageKey(key))),
    feedbackOf: createResourceMap(api.feedback),
    metricsOf: {
      this: createResource(() => api.metrics('this')),
      all: createResource(() => api.metrics('all')),
    },
    measuresOf: {
      this: createResource(() => api.measures('this')),
      all: createResource(() => api.measures('all')),
    },
    policy: createResource(whenChanged(api.policy)),
    product: createResource(api.product),
    cycle: createResource(api.cycle),
    calibration: createResource(api.calibration),
  };
}

function readPageKey(key: string): [id: string, page: number] {
  const at = key.lastIndexOf('#');
  return [key.slice(0, at), Number(key.slice(at + 1))];
}
