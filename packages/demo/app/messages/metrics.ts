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
  weekTitle: 'The last seven days',
  weekLead:
    'The nine metrics in three layers: model quality leads, usage follows, business impact lags. Each says what it rests on; what nobody recorded is not measured.',
  pyramidTitle: 'Pyramid',
  layerNames: {
    'model quality': 'Model quality',
    'product usage': 'Product usage',
    'business impact': 'Business impact',
  },
  cadences: {
    daily: 'looked at daily',
    weekly: 'looked at weekly',
    monthly: 'looked at monthly',
  },
  metricNames: {
    accuracy: 'Accuracy',
    hallucinationRate: 'Hallucination rate',
    latencyP95: 'Slowest of 20 answers',
    csat: 'Customer satisfaction',
    adoptionRate: 'Adoption',
    editRate: 'Edit rate',
    resolutionRate: 'Resolved without escalation',
    deflectionRate: 'Deflection',
    costPerResolution: 'Cost per resolution',
  },
  notMeasured: 'not measured',
  figureSeconds: (seconds: string) => `${seconds} s`,
  figureScore: (score: string) => `${score} of 5`,
  figureMoney: (money: string) => `$${money}`,
  figureShare: (share: string) => `${share} %`,
  onTarget: { yes: 'on target', no: 'off target', unknown: '' },
  targetIs: (target: string) => `Target ${target}.`,
  measureSources: {
    events: 'From events',
    reviews: 'From reviews',
    supplied: 'From the tickets',
    none: 'Not measured',
  },
  measuredOn: (source: string, n: number) => `${source}, n = ${n.toLocaleString('en')}.`,
  measuredWithin: (low: string, high: string) => `95 % interval ${low} to ${high}.`,
  metricTold: (name: string, figure: string) => `${name.toLowerCase()} ${figure}`,
  gapTold: (good: string, missed: string) => `It does not arrive above: ${good}, ${missed}.`,
  healthTitle: 'Health check',
  healthMetric: 'Metric',
  healthValue: 'Value',
  healthVerdict: 'Verdict',
  verdict: { PASS: 'Pass', WARN: 'Warn', FAIL: 'Fail' },
  updateTitle: 'Weekly update',
  updateFormats: { text: 'text', markdown: 'Markdown', slack: 'Slack blocks' },
  updateCopy: (format: string) => `Copy as ${format}`,
  updateCopied: (format: string) => `Copied as ${format}.`,
  updateFailed: 'The browser did not allow copying. Select the text and copy it.',
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
