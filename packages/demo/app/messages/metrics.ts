/** Words of the metrics page. */
export const metricsMessages = {
  metricsToday: 'Today',
  metricsFrom: (events: number, prompt: string | null) =>
    `from ${events === 1 ? '1 recorded event' : `${events.toLocaleString('en')} recorded events`}${prompt === null ? '' : `, prompt ${prompt}`}`,
  editRate: 'Edit rate',
  editRateNone: 'No sends yet',
  editRateDetail: (sent: number, target: number) =>
    `${counted(sent, 'reply', 'replies')} sent, target under ${whole(target)} %`,
  helpful: 'Helpful votes',
  helpfulNone: 'No votes yet',
  helpfulDetail: (votes: number, interval: readonly [number, number] | null) =>
    interval === null
      ? counted(votes, 'vote', 'votes')
      : `${counted(votes, 'vote', 'votes')}, 95 % interval ${whole(interval[0])} to ${whole(interval[1])}`,
  handed: 'Handed to a person',
  handedNone: 'No answers shown yet',
  handedDetail: (requested: number, accepted: number) =>
    [counted(requested, 'hand-off', 'hand-offs'), acknowledged(requested, accepted)]
      .filter((words) => words !== '')
      .join(', '),
  tiersShown: 'Tiers shown',
  tiersNone: 'No answers shown yet',
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

function acknowledged(requested: number, accepted: number): string {
  if (requested === 0) return '';
  return requested === accepted ? 'all acknowledged' : `${String(accepted)} acknowledged`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function whole(share: number): string {
  return String(Math.round(share * 100));
}
