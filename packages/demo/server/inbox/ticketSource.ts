/** A ticket as it comes into the inbox. */
export interface TicketSource {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly context: string;
  readonly minutesAgo: number;
  readonly body: string;
}
