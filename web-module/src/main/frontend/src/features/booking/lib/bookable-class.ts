/** What booking needs to know about a class. */
export interface BookableClass {
  id: number;
  title: string;
  startsAt: string;
  isFull: boolean;
  waitlistCount: number;
}
