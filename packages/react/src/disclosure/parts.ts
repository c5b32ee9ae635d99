export {
  DisclosureDetails as Details,
  DisclosureRoot as Root,
  DisclosureSummary as Summary,
} from './Disclosure.tsx';
