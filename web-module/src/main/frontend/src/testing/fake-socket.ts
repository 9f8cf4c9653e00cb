/** A web socket without a server: tests open it, speak for the server, and break it. */
export class FakeSocket extends EventTarget {
  static made: FakeSocket[] = [];

  static reset(): void {
    FakeSocket.made = [];
  }

  readonly sent: unknown[] = [];

  constructor(readonly url: string) {
    super();
    FakeSocket.made.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.dispatchEvent(new CloseEvent('close', { code: 1000 }));
  }

  open(): void {
    this.dispatchEvent(new Event('open'));
  }

  says(message: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  breaks(code = 1006): void {
    this.dispatchEvent(new CloseEvent('close', { code }));
  }
}
