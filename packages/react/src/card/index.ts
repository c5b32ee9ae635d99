export { ResponseCard } from './ResponseCard.tsx';
