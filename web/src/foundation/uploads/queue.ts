import { isOfKind } from "@/lib/api-error";
import { type Change, reduce, startable, type Upload } from "./queue-state";

/** What the queue needs of the world. */
export interface Outside<Form> {
  /** The bytes to send: the file, or something smaller. */
  prepare: (upload: Upload) => Promise<Blob>;
  /** Reserves and pays what the picture becomes. */
  reserve: (upload: Upload, bytes: Blob) => Promise<{ itemId: string; form: Form }>;
  /** Sends the bytes; `onProgress` is told the share that has left, 0 to 1. */
  send: (form: Form, bytes: Blob, way: Way) => Promise<void>;
  /** Gives a reservation back, and with it its price. */
  discard: (upload: Upload) => Promise<void>;
}

export interface Way {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** Takes pictures to the server, three at a time, until each has arrived, failed or been called off. */
export class UploadQueue<Form = unknown> {
  readonly #outside: Outside<Form>;
  readonly #listeners = new Set<() => void>();
  readonly #stops = new Map<string, AbortController>();
  #uploads: readonly Upload[] = [];

  constructor(outside: Outside<Form>) {
    this.#outside = outside;
  }

  readonly current = (): readonly Upload[] => this.#uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(uploads: Upload[]): void {
    this.#apply({ kind: "add", uploads });
    this.#startMore();
  }

  /** Calls off an upload that has not arrived; one that has is only taken off the list. */
  async cancel(id: string): Promise<void> {
    const upload = this.#find(id);
    if (!upload) return;
    const stop = this.#stops.get(id);
    if (stop) {
      this.#step(id, { kind: "cancelling" });
      stop.abort();
    } else if (upload.step.kind === "failed" && upload.itemId) {
      await this.#giveBack(id);
    } else {
      this.#apply({ kind: "forget", ids: [id] });
    }
  }

  /** Tries a failed upload again, with a fresh reservation and signature. */
  async retry(id: string): Promise<void> {
    const upload = this.#find(id);
    if (upload?.step.kind !== "failed") return;
    try {
      this.#step(id, { kind: "preparing" });
      if (upload.itemId) await this.#outside.discard(upload);
    } catch (problem) {
      this.#step(id, { kind: "failed", error: problem });
      return;
    }
    this.#apply({ kind: "again", id });
    this.#startMore();
  }

  /** Takes those that have arrived off the list. */
  clearSent(): void {
    const sent = this.#uploads.filter(({ step }) => step.kind === "sent");
    this.#apply({ kind: "forget", ids: sent.map(({ id }) => id) });
  }

  /** Stops everything and forgets it: the person has signed out. */
  abandon(): void {
    const ids = this.#uploads.map(({ id }) => id);
    this.#apply({ kind: "forget", ids });
    for (const stop of this.#stops.values()) stop.abort();
  }

  #startMore(): void {
    for (const upload of startable(this.#uploads)) void this.#run(upload);
  }

  async #run(upload: Upload): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(upload.id, stop);
    this.#step(upload.id, { kind: "preparing" });
    try {
      await this.#deliver(upload, stop.signal);
      this.#stops.delete(upload.id);
      this.#step(upload.id, { kind: "sent" });
    } catch (error) {
      this.#stops.delete(upload.id);
      if (stop.signal.aborted) await this.#giveBack(upload.id);
      else this.#fail(upload.id, error);
    }
    this.#startMore();
  }

  async #deliver(upload: Upload, signal: AbortSignal): Promise<void> {
    const bytes = await this.#outside.prepare(upload);
    signal.throwIfAborted();
    // Not stopped midway: what has been paid must be known, to be given back.
    const { itemId, form } = await this.#outside.reserve(upload, bytes);
    this.#apply({ kind: "reserved", id: upload.id, itemId });
    signal.throwIfAborted();
    const onProgress = (sent: number) => this.#step(upload.id, { kind: "sending", sent });
    onProgress(0);
    await this.#outside.send(form, bytes, { signal, onProgress });
    signal.throwIfAborted();
  }

  async #giveBack(id: string): Promise<void> {
    const upload = this.#find(id);
    if (!upload) return;
    try {
      this.#step(id, { kind: "cancelling" });
      if (upload.itemId) await this.#outside.discard(upload);
      this.#apply({ kind: "forget", ids: [id] });
    } catch (error) {
      this.#step(id, { kind: "failed", error });
    }
  }

  // Without credits for this one there are none for the next: asking again would only be noise.
  #fail(id: string, error: unknown): void {
    this.#step(id, { kind: "failed", error });
    const hopeless = isOfKind(error, "payment");
    if (hopeless) this.#apply({ kind: "fail-waiting", error });
  }

  #step(id: string, step: Upload["step"]): void {
    this.#apply({ kind: "step", id, step });
  }

  #find(id: string): Upload | undefined {
    return this.#uploads.find((upload) => upload.id === id);
  }

  #apply(change: Change): void {
    this.#uploads = reduce(this.#uploads, change);
    for (const listener of this.#listeners) listener();
  }
}
