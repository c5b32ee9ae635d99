export {
  ActionsCopy as Copy,
  ActionsRegenerate as Regenerate,
  ActionsSuggestions as Suggestions,
} from './Actions.tsx';
