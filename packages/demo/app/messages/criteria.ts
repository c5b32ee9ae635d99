/** Words of the page on what success is to be. */
export const criteriaMessages = {
  criteriaTitle: 'Success',
  criteriaLead:
    'Two or three metrics, what they must reach and by when: fixed before building, so that nobody moves the target afterwards unseen.',
  criteriaVerdict: {
    met: 'Met:',
    missed: 'Missed:',
    onTarget: 'On target:',
    offTarget: 'Off target:',
    notMeasured: 'Not measured:',
  },
  criteriaWords: (metric: string, isUnder: boolean, target: string, by: string) =>
    `${metric} ${isUnder ? 'below' : 'at least'} ${target} by ${by}`,
  criteriaNow: (figure: string) => `now ${figure}`,
  criteriaUnsure: '(the interval holds the target, so that chance may decide)',
  criteriaChange: 'Change',
  criteriaFix: 'Fix these',
  criteriaAdd: 'Add a third',
  criteriaRemove: 'Take the third away',
  criteriaEarlier: (count: number) =>
    count === 1 ? 'What was said before' : `What was said before, ${String(count)} times`,
  criteriaOne: (number: number) => `Criterion ${String(number)}`,
  criteriaMetric: 'Metric',
  criteriaTarget: 'Target',
  criteriaBy: 'By',
};
