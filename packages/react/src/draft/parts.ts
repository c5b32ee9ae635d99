export { DraftBadge as Badge, DraftRoot as Root, DraftStatus as Status } from './Draft.tsx';
export { DraftChanges as Changes } from './DraftChanges.tsx';
export { DraftEdit as Edit, DraftEditor as Editor, DraftRevert as Revert } from './DraftEditor.tsx';
export { DraftMarks as Marks } from './DraftMarks.tsx';
export { DraftNewer as Newer } from './DraftNewer.tsx';
export { DraftRestore as Restore } from './DraftRestore.tsx';
export { DraftChecklist as Checklist, DraftSend as Send, DraftUndo as Undo } from './DraftSend.tsx';
