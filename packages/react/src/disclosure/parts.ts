export { DisclosureRoot as Root } from './DisclosureRoot.tsx';
export { DisclosureSummary as Summary } from './DisclosureSummary.tsx';
export { DisclosureDetails as Details } from './DisclosureDetails.tsx';
