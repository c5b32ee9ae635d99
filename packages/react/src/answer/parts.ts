export { AnswerText as Text } from './AnswerText.tsx';
