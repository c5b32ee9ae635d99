import { checkConformance } from '../../test/conformance.tsx';
import { CitationItem } from './CitationList.tsx';

checkConformance(CitationItem, {
  displayName: 'Citation.Item',
  element: 'li',
  props: { citation: { id: '7', source: 'faq.md', anchor: 'none' }, number: 7 },
  attributes: { 'data-citation-item': '7', value: '7' },
});
