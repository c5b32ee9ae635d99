export { zhCN } from './zhCN.ts';
