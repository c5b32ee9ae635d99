export { DraftRoot as Root } from './DraftRoot.tsx';
export { DraftBadge as Badge } from './DraftBadge.tsx';
export { DraftEditor as Editor } from './DraftEditor.tsx';
export { DraftChanges as Changes } from './DraftChanges.tsx';
export { DraftChecklist as Checklist } from './DraftChecklist.tsx';
export { DraftSend as Send } from './DraftSend.tsx';
export { DraftRevert as Revert } from './DraftRevert.tsx';
export { DraftStatus as Status } from './DraftStatus.tsx';
