export { describePacket, packetText } from './describePacket.ts';
export type { PacketText } from './describePacket.ts';
export {
  intercomTicket,
  mailtoLink,
  salesforceCase,
  slackMessage,
  zendeskTicket,
} from './payloads.ts';
export type { Requester } from './payloads.ts';
