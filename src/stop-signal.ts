/** What is used of an AbortSignal; named here so that callers need the types neither of Node nor of the DOM. */
export interface StopSignal {
  /** Throws the reason if the signal has been given. */
  throwIfAborted(): void;
}
