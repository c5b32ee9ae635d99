/** Words of the metrics page. */
export const metricsMessages = {
  metricsToday: 'Today',
  metricsFrom: (events: number, prompt: string | null) =>
    `from ${events === 1 ? '1 recorded event' : `${events.toLocaleString('en')} recorded events`}${prompt === null ? '' : `, prompt ${prompt}`}`,
  metricsScope: 'Answers counted',
  metricsThis: 'This set-up',
  metricsAll: 'All on this data',
  metricsScopeLead:
    'A set-up is the engine with its model and prompt, over these documents. Figures of another one say nothing about this.',
  editRate: 'Edit rate',
  editRateNone: 'No sends yet',
  editRateDetail: (sent: number, target: number) =>
    `${counted(sent, 'reply', 'replies')} sent, target under ${whole(target)} %`,
  helpful: 'Helpful votes',
  helpfulNone: 'No votes yet',
  helpfulDetail: (votes: number, onWithheld: number, interval: readonly [number, number] | null) =>
    [
      counted(votes, 'vote', 'votes'),
      onWithheld > 0 ? `${onWithheld.toLocaleString('en')} on withheld answers` : '',
      interval && `95 % interval ${whole(interval[0])} to ${whole(interval[1])}`,
    ]
      .filter(Boolean)
      .join(', '),
  handed: 'Handed to a person',
  handedNone: (failed: number) => ['No answers shown yet', ...failedOnes(failed)].join(', '),
  handedDetail: (accepted: number, failed: number) =>
    [counted(accepted, 'hand-off', 'hand-offs'), ...failedOnes(failed)].join(', '),
  tiersShown: 'Tiers shown',
  tiersNone: 'No answers shown yet',
  tierWithheld: 'Withheld, no draft offered',
  sparklineNone: 'No days to compare yet',
  sparkline: (title: string, days: readonly string[]) => `${title} by day. ${days.join('; ')}.`,
  workedTitle: 'Worked example: week 8',
  workedMark: 'Example figures, not yours',
  workedLead:
    'Accuracy, satisfaction, adoption, deflection and cost are not known from clicks, so these figures are the example of the documentation, not measured here.',
  healthTitle: 'Health check',
  healthMetric: 'Metric',
  healthValue: 'Value',
  healthVerdict: 'Verdict',
  healthRow: {
    accuracy: 'Accuracy',
    hallucination: 'Hallucination rate',
    csat: 'Customer satisfaction',
    adoption: 'Adoption',
    deflection: 'Deflection',
  },
  verdict: { PASS: 'Pass', WARN: 'Warn', FAIL: 'Fail' },
  updateTitle: 'Weekly update',
};

function failedOnes(failed: number): string[] {
  return failed === 0 ? [] : [`${failed.toLocaleString('en')} failed`];
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function whole(share: number): string {
  return String(Math.round(share * 100));
}
