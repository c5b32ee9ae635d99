export { ja } from './ja.ts';
