export { DraftCodeMirror } from './DraftCodeMirror.tsx';
