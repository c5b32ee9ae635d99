export { ConfidenceHint as Hint } from './ConfidenceHint.tsx';
export { ConfidenceRoot as Root } from './ConfidenceRoot.tsx';
export {
  ConfidenceIcon as Icon,
  ConfidenceLabel as Label,
  ConfidenceMeter as Meter,
} from './ConfidenceLabel.tsx';
export { ConfidenceDisclaimer as Disclaimer, ConfidenceLine as Line } from './ConfidenceLine.tsx';
export { ConfidenceReasons as Reasons } from './ConfidenceReasons.tsx';
