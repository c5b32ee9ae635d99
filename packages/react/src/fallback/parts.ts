export {
  FallbackAction as Action,
  FallbackMessage as Message,
  FallbackRoot as Root,
} from './Fallback.tsx';
export { FallbackEscalate as Escalate, FallbackHandoff as Handoff } from './FallbackHandoff.tsx';
export { FallbackBoundary as Boundary } from './FallbackBoundary.tsx';
export { FallbackNotice as Notice } from './FallbackNotice.tsx';
export { FallbackProgress as Progress } from './FallbackProgress.tsx';
