/**
 * A state outside React, told to its listeners. Every start raises the ticket: an answer that comes with an older one is
 * nobody's and is dropped.
 */
export class Ticketed<S> {
  private readonly listeners = new Set<() => void>();
  private ticket = 0;

  constructor(private current: S) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): S => this.current;

  /** A new state; whatever is under way has no say any more. Returns the ticket for what begins now. */
  protected start(state: S): number {
    this.ticket += 1;
    this.set(this.ticket, state);
    return this.ticket;
  }

  /** The ticket for something that leaves the state as it is until it is done. */
  protected takeTicket(): number {
    this.ticket += 1;
    return this.ticket;
  }

  protected set(ticket: number, state: S): void {
    if (ticket !== this.ticket) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
