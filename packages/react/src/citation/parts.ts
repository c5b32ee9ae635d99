export { CitationGroup as Group } from './CitationGroup.tsx';
export { CitationItem as Item, CitationList as List } from './CitationList.tsx';
export { CitationMarker as Marker } from './CitationMarker.tsx';
export { CitationPanel as Panel } from './CitationPanel.tsx';
export { CitationPreview as Preview } from './CitationPreview.tsx';
