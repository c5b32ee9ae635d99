export { ConfidenceRoot as Root } from './ConfidenceRoot.tsx';
export { ConfidenceIcon as Icon } from './ConfidenceIcon.tsx';
export { ConfidenceLabel as Label } from './ConfidenceLabel.tsx';
export { ConfidenceDisclaimer as Disclaimer } from './ConfidenceDisclaimer.tsx';
export { ConfidenceHint as Hint } from './ConfidenceHint.tsx';
export { ConfidenceReasons as Reasons } from './ConfidenceReasons.tsx';
export { ConfidenceMeter as Meter } from './ConfidenceMeter.tsx';
export { ConfidenceLine as Line } from './ConfidenceLine.tsx';
